import { ClientError } from './client-error.ts';

/** One of a server's events. */
export interface ServerEvent {
  event: string;
  data: string;
}

/** Milliseconds. A server that has nothing to tell shows every 12 seconds that it is there. */
const longestSilence = 40_000;

/** Server-sent events as they come; ends where the server, or what is between, ends the connection. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read());
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = fieldOf(block, 'event');
        if (event !== null) yield { event, data: fieldOf(block, 'data') ?? '' };
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, reject) => {
    const error = new ClientError('The server has gone silent.', { code: 'TIMEOUT' });
    timer = setTimeout(() => reject(error), longestSilence);
  });
  try {
    return await Promise.race([reading, silent]);
  } finally {
    clearTimeout(timer);
  }
}

function fieldOf(block: string, name: string): string | null {
  const lines = block.split(/\r?\n/).filter((line) => line.startsWith(`${name}:`));
  return lines.length > 0 ? lines.map((line) => line.slice(name.length + 1).replace(/^ /, '')).join('\n') : null;
}
