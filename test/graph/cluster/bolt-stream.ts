import type { Socket } from 'node:net';

/** Reads a socket in pieces of a given size, and message by message. */
export class BoltStream {
  readonly socket: Socket;
  readonly #chunks: AsyncIterator<Buffer>;
  #buffered = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.socket = socket;
    this.#chunks = socket[Symbol.asyncIterator]();
  }

  /** Throws when the other side has closed. */
  async take(length: number): Promise<Buffer> {
    while (this.#buffered.length < length) {
      const { value, done } = await this.#chunks.next();
      if (done) throw new Error('closed');
      this.#buffered = Buffer.concat([this.#buffered, value]);
    }
    const taken = this.#buffered.subarray(0, length);
    this.#buffered = this.#buffered.subarray(length);
    return taken;
  }

  /** The next message that says anything: an empty one only keeps the connection open. */
  async message(): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (;;) {
      const length = (await this.take(2)).readUInt16BE();
      if (length > 0) parts.push(await this.take(length));
      else if (parts.length > 0) return Buffer.concat(parts);
    }
  }

  send(message: Buffer): void {
    for (let at = 0; at < message.length; at += 0xffff) {
      const part = message.subarray(at, at + 0xffff);
      this.socket.write(Buffer.from([part.length >> 8, part.length & 0xff]));
      this.socket.write(part);
    }
    this.socket.write(Buffer.from([0, 0]));
  }
}
