import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { withoutDatabase } from '../serving.ts';

export interface ChildServer {
  origin: string;
  pid: number;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a file of this folder that tells its port once it listens, and ends when the channel to it closes. */
export async function startChild(file: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<ChildServer> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { env: { ...withoutDatabase(), ...env } });
  const ended = once(child, 'exit');
  const failed = ended.then(() => {
    throw new Error(`${file} ended before it listened`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), failed])) as [{ port: number }];
  failed.catch(() => {});
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    child,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
