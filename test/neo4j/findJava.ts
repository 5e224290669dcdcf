import { execFile } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const systemFolder = '/usr/lib/jvm';

/**
 * The `java` of a JDK of the first of `releases` that this machine has.
 * Throws where it has none, saying which it looked for and what it found.
 */
export async function findJava(releases: readonly number[]): Promise<string> {
  const found = new Map<number, string>();
  for (const home of javaHomes()) {
    const release = await releaseOf(join(home, 'bin', 'java'));
    if (release !== null && !found.has(release)) found.set(release, join(home, 'bin', 'java'));
  }
  for (const release of releases) {
    const java = found.get(release);
    if (java) return java;
  }
  const has = found.size > 0 ? `this machine has JDK ${[...found.keys()].join(', ')}` : 'no JDK was found';
  throw new Error(`it needs JDK ${releases.join(' or ')}; ${has} (looked at JAVA_HOME, ${systemFolder} and PATH)`);
}

/** Folders of JDKs: a JRE has no compiler, and Neo4jServer.java is run from its source. */
function javaHomes(): string[] {
  const homes: string[] = [];
  // GitHub's machines name theirs JAVA_HOME_17_X64 and so on.
  for (const [name, value] of Object.entries(process.env)) if (name.startsWith('JAVA_HOME') && value) homes.push(value);
  if (existsSync(systemFolder)) for (const name of readdirSync(systemFolder)) homes.push(join(systemFolder, name));
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const java = join(folder, 'java');
    if (folder && existsSync(java)) homes.push(dirname(dirname(realpathSync(java))));
  }
  return homes.filter((home) => existsSync(join(home, 'bin', 'java')) && existsSync(join(home, 'bin', 'javac')));
}

async function releaseOf(java: string): Promise<number | null> {
  try {
    // It answers on standard error.
    const { stdout, stderr } = await run(java, ['-version'], { timeout: 20_000 });
    return javaRelease(stderr + stdout);
  } catch {
    return null;
  }
}

/** The release in the answer to `java -version`: 17 of `openjdk version "17.0.15" 2025-04-15`, 8 of `"1.8.0_392"`. */
export function javaRelease(answer: string): number | null {
  const match = /version "(?:1\.)?(\d{1,3})/.exec(answer);
  return match?.[1] ? Number(match[1]) : null;
}
