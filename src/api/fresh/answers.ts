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

const isAnswer = <Other>(made: Answer | Other): made is Answer =>
  typeof made === 'object' && made !== null && 'whole' in made;

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
    this.#forgetAllBut(stamp);
    const key = `${stamp}\n${question}`;
    return this.#kept?.get(key) ?? this.#running.get(key) ?? this.#make(stamp, key, make);
  }

  /**
   * The same for a question that may be answered by a stream, of which each asker has to have an own one: what is being
   * made for others is not waited for. What turns out to be an answer is kept like any other.
   */
  async getOwn<Stream>(
    stamp: string,
    question: string,
    make: () => Promise<Answer | Stream>,
  ): Promise<Answer | Stream> {
    this.#forgetAllBut(stamp);
    const key = `${stamp}\n${question}`;
    const kept = this.#kept?.get(key);
    if (kept) return kept;
    const made = await make();
    if (isAnswer(made) && made.whole && stamp === this.#stamp) this.#kept?.set(key, made);
    return made;
  }

  #forgetAllBut(stamp: string): void {
    if (stamp === this.#stamp) return;
    this.#kept?.clear();
    this.#stamp = stamp;
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
