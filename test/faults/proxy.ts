import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What a network can do to those who use it. */
export type Fault =
  /** All goes through. */
  | 'NONE'
  /** Nobody answers at this address. */
  | 'REFUSE'
  /** Connections stay, and nothing comes through: a server that hangs, or a network that lost it. */
  | 'STALL';

/** A way to a server that can be broken. */
export interface TcpProxy extends AsyncDisposable {
  port: number;
  /** What happens to those who connect from now on, and to connections that there are, where it says so. */
  set(fault: Fault, options?: { old?: Fault }): void;
  /** Milliseconds that each piece takes to get through. */
  delay(ms: number): void;
  /** How many connections were ever made. */
  readonly connections: number;
}

export async function proxyTo(port: number): Promise<TcpProxy> {
  let fault: Fault = 'NONE';
  let delay = 0;
  let connections = 0;
  const pairs = new Set<[Socket, Socket]>();

  const server = createServer((client) => {
    connections += 1;
    if (fault === 'REFUSE') return client.destroy();
    const behind = connect(port, '127.0.0.1');
    const pair: [Socket, Socket] = [client, behind];
    pairs.add(pair);
    for (const [from, to] of [pair, pair.toReversed()] as [Socket, Socket][]) {
      from.on('error', () => {});
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
      from.on('data', (piece) => {
        if (delay === 0) to.write(piece);
        else setTimeout(() => to.writable && to.write(piece), delay);
      });
    }
    stall(pair, fault === 'STALL');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    set(next, { old = next } = {}) {
      fault = next;
      for (const pair of pairs) {
        if (old === 'REFUSE') for (const socket of pair) socket.destroy();
        else stall(pair, old === 'STALL');
      }
    },
    delay(ms) {
      delay = ms;
    },
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function stall(pair: readonly Socket[], stalled: boolean): void {
  for (const socket of pair) {
    if (stalled) socket.pause();
    else socket.resume();
  }
}
