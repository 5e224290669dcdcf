/** What is one, directly or over others (union-find, Tarjan 1975; each path that is gone is made shorter). */
export class Unions {
  readonly #up = new Map<string, string>();

  /** The same of all that are one; itself of what was never joined. */
  rootOf(one: string): string {
    let at = one;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) {
      const further = this.#up.get(up);
      if (further !== undefined) this.#up.set(at, further);
      at = up;
    }
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    if (first !== second) this.#up.set(first, second);
  }
}
