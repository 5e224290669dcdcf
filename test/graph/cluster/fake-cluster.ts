import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { BoltStream } from './bolt-stream.ts';
import { packed, unpacked } from './packstream.ts';

/** Messages of Bolt 5.4, by their tags. */
const names: Record<number, string> = {
  15: 'RESET',
  16: 'RUN',
  17: 'BEGIN',
  18: 'COMMIT',
  19: 'ROLLBACK',
  102: 'ROUTE',
};
const [success, record, ignored, failure] = [0x70, 0x71, 0x7e, 0x7f];

/** A transaction that a member was asked for, or a statement outside of one. */
export interface Asked {
  /** `r` to read; `w` to write, which is what a client means that says nothing. */
  mode: 'r' | 'w';
  bookmarks: string[];
  /** What the server gave when it was committed. */
  bookmark: string | null;
  /** How many statements it had so far. */
  statements: number;
}

/** What a member does with a message instead of passing it on: fail with a code, or break the connection before or after. */
export type Fault = { code: string } | 'CUT' | 'CUT_AFTER' | null;

/** What clients take for a member of a cluster. */
export class FakeMember {
  readonly asked: Asked[] = [];
  /** Asked about each message, with the transaction that it belongs to. */
  fault: (name: string, asked: Asked | null) => Fault = () => null;
  readonly #cluster: FakeCluster;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(cluster: FakeCluster) {
    this.#cluster = cluster;
    this.#server = createServer((socket) => {
      this.#serve(socket).catch(() => socket.destroy());
    });
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(socket: Socket): Promise<void> {
    const behind = connect(this.#cluster.port, '127.0.0.1');
    for (const each of [socket, behind]) {
      this.#sockets.add(each);
      each.on('error', () => {}).on('close', () => this.#sockets.delete(each));
    }
    try {
      const [client, server] = [new BoltStream(socket), new BoltStream(behind)];
      await agreeOnVersion(client, server);
      await this.#passOn(client, server);
    } finally {
      socket.destroy();
      behind.destroy();
    }
  }

  /** One message after the other, each answered before the next is looked at. */
  async #passOn(client: BoltStream, server: BoltStream): Promise<void> {
    let failed = false;
    let asked: Asked | null = null;
    for (;;) {
      const message = await client.message();
      const tag = message.readUInt8(1);
      const name = names[tag] ?? '';
      if (name === 'RESET') failed = false;
      if (failed) {
        client.send(Buffer.from([0xb0, ignored]));
        continue;
      }
      if (name === 'ROUTE') {
        client.send(packed(success, { rt: this.#cluster.table() }));
        continue;
      }
      if (name === 'BEGIN' || name === 'RUN') asked = this.#note(name, message, asked);
      const fault = this.fault(name, asked);
      if (fault === 'CUT') return;
      if (fault !== null && typeof fault === 'object') {
        failed = true;
        client.send(packed(failure, { code: fault.code, message: `said by ${this.address} on purpose` }));
        continue;
      }
      server.send(message);
      for (let kind = record; kind === record; ) {
        const answer = await server.message();
        kind = answer.readUInt8(1);
        const { bookmark } = (kind === success ? unpacked(answer).fields[0] : {}) as { bookmark?: string };
        if (bookmark !== undefined && asked) asked.bookmark = bookmark;
        if (fault === null) client.send(answer);
      }
      if (fault === 'CUT_AFTER') return;
    }
  }

  /** Notes a transaction, or a statement of the one that the connection has. */
  #note(name: 'BEGIN' | 'RUN', message: Buffer, last: Asked | null): Asked {
    const { fields } = unpacked(message);
    const extra = (name === 'BEGIN' ? fields[0] : fields[2]) as { mode?: 'r'; bookmarks?: string[]; db?: string };
    // A statement within a transaction says nothing of its own.
    const isWithin = name === 'RUN' && last !== null && Object.keys(extra).length === 0;
    const { mode = 'w', bookmarks = [] } = extra;
    const asked: Asked = isWithin ? last : { mode, bookmarks, bookmark: null, statements: 0 };
    if (!isWithin) this.asked.push(asked);
    if (name === 'RUN') asked.statements += 1;
    return asked;
  }
}

/**
 * Three addresses in front of one real server, which tell clients that they are a cluster: who leads and who follows can
 * be changed, and each notes what it is asked and can fail as members of a cluster do. Since one server is behind all,
 * nothing lags: it shows where clients go and what they do about faults.
 */
export class FakeCluster {
  readonly port: number;
  readonly one = new FakeMember(this);
  readonly two = new FakeMember(this);
  readonly three = new FakeMember(this);
  leader: FakeMember | null = this.one;
  followers: FakeMember[] = [this.two];

  private constructor(url: string) {
    this.port = Number(new URL(url).port);
  }

  static async before(url: string): Promise<FakeCluster> {
    const cluster = new FakeCluster(url);
    await Promise.all(cluster.members.map((member) => member.listen()));
    return cluster;
  }

  get members(): FakeMember[] {
    return [this.one, this.two, this.three];
  }

  get url(): string {
    return `neo4j://${this.three.address}`;
  }

  table(): object {
    const role = (name: string, members: (FakeMember | null)[]) => ({
      role: name,
      addresses: members.flatMap((member) => member?.address ?? []),
    });
    const servers = [role('ROUTE', this.members), role('READ', this.followers), role('WRITE', [this.leader])];
    return { ttl: 300, db: 'neo4j', servers };
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.close()));
  }
}

/** A version whose messages the proxy knows, whatever the client would rather speak. */
async function agreeOnVersion(client: BoltStream, server: BoltStream): Promise<void> {
  const offered = await client.take(20);
  const ours = Buffer.alloc(20);
  offered.copy(ours, 0, 0, 4);
  ours.set([0, 0, 4, 5], 4);
  server.socket.write(ours);
  client.socket.write(await server.take(4));
}
