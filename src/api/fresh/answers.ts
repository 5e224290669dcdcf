import { LRUCache } from 'lru-cache';
import type { Reply } from './reply.ts';

/** What yoga made of a request. */
export interface Answer extends Reply {
  /** Whether it is all that was asked for: a query that ran, without an error. Only such an answer is kept. */
  whole: boolean;
  /** The request that it was made for; its errors name it. */
  requestId: string;
}

/** Bytes. A longer answer would push out too many others. */
const longest = 1_000_000;
/** Bytes that an answer takes besides its key and body, about. */
const aside = 1000;

/**
 * Answers to questions, as long as the graph is as it was when they were asked, at most so many bytes of them; 0 keeps
 * none. Who asks what is being answered waits for that answer.
 */
export class Answers {
  readonly #kept: LRUCache<string, Answer> | null;
  readonly #running = new Map<string, Promise<Answer>>();
  #stamp: string | null = null;

  constructor(size: number) {
    this.#kept =
      size > 0
        ? new LRUCache({
            maxSize: size,
            maxEntrySize: Math.min(longest, size),
            sizeCalculation: ({ body }, key) => body.length + key.length + aside,
          })
        : null;
  }

  /** `stamp` is the graph's, as of now; what was kept under another is forgotten. */
  async get(stamp: string, question: string, make: () => Promise<Answer>): Promise<Answer> {
    if (stamp !== this.#stamp) {
      this.#kept?.clear();
      this.#stamp = stamp;
    }
    const key = `${stamp}\n${question}`;
    return this.#kept?.get(key) ?? this.#running.get(key) ?? this.#make(stamp, key, make);
  }

  #make(stamp: string, key: string, make: () => Promise<Answer>): Promise<Answer> {
    const answer = make().then(
      (made) => {
        this.#running.delete(key);
        if (made.whole && stamp === this.#stamp) this.#kept?.set(key, made);
        return made;
      },
      (error: unknown) => {
        this.#running.delete(key);
        throw error;
      },
    );
    this.#running.set(key, answer);
    return answer;
  }
}
