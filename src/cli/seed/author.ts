import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** Who changes the vocabulary: as somebody says, else as git knows them, else as the system does. */
export function authorOf(said?: string): string | null {
  if (said !== undefined) return said.trim() || null;
  return gitName() ?? systemName();
}

function gitName(): string | null {
  try {
    const name = execFileSync('git', ['config', '--get', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 2000,
    });
    return name.trim() || null;
  } catch {
    return null;
  }
}

function systemName(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A user without a name, as in some containers.
    return null;
  }
}
