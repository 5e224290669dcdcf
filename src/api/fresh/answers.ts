import { LRUCache } from 'lru-cache';
import { createController } from '../asker.ts';
import type { Reply } from './reply.ts';

/** What yoga made of a request. */
export interface Answer extends Reply {
  /** Whether it is all that was asked for: a query that ran, without an error. Only such an answer is kept. */
  whole: boolean;
  /** The request that it was made for; its errors name it. */
  requestId: string;
}

/** Has an answer made; `gone` is aborted when nobody waits for it any more. */
export type Make = (gone: AbortSignal) => Promise<Answer>;

/** An answer that is being made. */
interface Making {
  answer: Promise<Answer>;
  waiting: number;
  controller: AbortController;
}

/** Bytes. A longer answer would push out too many others, and is seldom asked for again. */
const longest = 250_000;
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
  readonly #running = new Map<string, Making>();
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

  /**
   * `stamp` is the graph's, as of now; what was kept under another is forgotten. `gone` is aborted when who asks goes
   * away: an answer that nobody waits for is no longer made.
   */
  async get(stamp: string, question: string, make: Make, gone?: AbortSignal): Promise<Answer> {
    this.#forgetAllBut(stamp);
    const key = `${stamp}\n${question}`;
    return this.#kept?.get(key) ?? this.#wait(this.#running.get(key) ?? this.#make(stamp, key, make), key, gone);
  }

  async #wait(making: Making, key: string, gone: AbortSignal | undefined): Promise<Answer> {
    making.waiting += 1;
    const leave = () => {
      making.waiting -= 1;
      if (making.waiting > 0) return;
      // Who asks from now on does not get what is being given up.
      if (this.#running.get(key) === making) this.#running.delete(key);
      making.controller.abort(gone?.reason);
    };
    if (gone?.aborted) leave();
    gone?.addEventListener('abort', leave);
    try {
      return await making.answer;
    } finally {
      gone?.removeEventListener('abort', leave);
    }
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

  #make(stamp: string, key: string, make: Make): Making {
    const controller = createController();
    const end = () => {
      if (this.#running.get(key) === making) this.#running.delete(key);
    };
    const answer = make(controller.signal).then(
      (made) => {
        end();
        if (made.whole && stamp === this.#stamp) this.#kept?.set(key, made);
        return made;
      },
      (error: unknown) => {
        end();
        throw error;
      },
    );
    const making: Making = { answer, waiting: 0, controller };
    this.#running.set(key, making);
    return making;
  }
}
