/**
 * A transaction's statements that write and give nothing back: nobody waits for their answers, so that the next rows are
 * worked out while the engine writes those before. A few at most are on their way, since their rows lie in memory.
 */
export class SentAhead {
  readonly #most: number;
  readonly #onTheirWay = new Set<Promise<void>>();
  #failure: { error: unknown } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** Sends a statement once few enough are on their way. Throws what one before it failed by. */
  async send(run: () => Promise<unknown>): Promise<void> {
    while (this.#onTheirWay.size >= this.#most) await Promise.race(this.#onTheirWay);
    this.#check();
    const answered = run()
      .then(
        () => {},
        (error) => {
          this.#failure ??= { error };
        },
      )
      .finally(() => this.#onTheirWay.delete(answered));
    this.#onTheirWay.add(answered);
  }

  /** Waits for all that was sent. Throws what the first of them failed by. */
  async done(): Promise<void> {
    await this.settled();
    this.#check();
  }

  /** Waits for all that was sent, whatever becomes of it. */
  async settled(): Promise<void> {
    await Promise.all(this.#onTheirWay);
  }

  #check(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
