import { statSync } from 'node:fs';
import { type ConnectOptions, connect } from '../graph/connect.ts';
import type { GraphEngine } from '../graph/engine.ts';

/** Bytes. A smaller file is open before anybody has read a word. */
const worthAWord = 100_000_000;

/** Opens the graph. On a terminal a line says so while a large file is read, since nothing else answers meanwhile. */
export async function openGraph(url: string, options: ConnectOptions = {}): Promise<GraphEngine> {
  const { stderr } = process;
  const size = stderr.isTTY ? (statSync(url, { throwIfNoEntry: false })?.size ?? 0) : 0;
  if (size < worthAWord) return connect(url, options);
  stderr.write(`opening ${url} (${(size / 1e9).toFixed(1)} GB) …`);
  try {
    return await connect(url, options);
  } finally {
    stderr.write('\r\x1b[2K');
  }
}
