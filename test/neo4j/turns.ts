import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Whoever has the turn at something holds a connection here. A process that ends, however it ends, gives it up. */
export interface Turns {
  /** A socket's path, for `awaitTurn`. */
  path: string;
  close(): Promise<void>;
}

/**
 * Gives out turns at things that only one process at a time may use, in the order in which they are asked for. Test
 * files run side by side, and a Neo4j Community server has one database for all of them.
 */
export async function giveTurns(): Promise<Turns> {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-turns-'));
  const path = join(folder, 'turns');
  const queues = new Map<string, Socket[]>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    createInterface(socket).once('line', (name) => {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      if (queue.push(socket) === 1) socket.write('yours\n');
      socket.once('close', () => {
        const place = queue.indexOf(socket);
        queue.splice(place, 1);
        if (place === 0) queue[0]?.write('yours\n');
      });
    });
  });
  server.listen(path);
  await once(server, 'listening');
  return {
    path,
    async close() {
      for (const socket of [...queues.values()].flat()) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until it is this process's turn at `name`. Gives back what ends it. */
export async function awaitTurn(path: string, name: string): Promise<() => void> {
  const socket = connect(path);
  const answer = once(createInterface(socket), 'line');
  socket.write(`${name}\n`);
  const closed = once(socket, 'close').then(() => {
    throw new Error(`the run ended before it was the turn of this file at ${name}`);
  });
  closed.catch(() => {});
  await Promise.race([answer, closed]);
  // It stays open as long as this process runs tests, and does not keep it from ending.
  socket.unref();
  return () => socket.destroy();
}
