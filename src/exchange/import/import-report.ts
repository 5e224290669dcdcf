/** What was done with something of a file that has no place in seeds as it stands. */
export type Outcome = 'left out' | 'changed' | 'refused';

export interface Finding {
  outcome: Outcome;
  /** The property or the kind of thing, and what became of it. */
  what: string;
  count: number;
  examples: string[];
}

const mostExamples = 5;
const longestExample = 200;

/** What an import could not carry as it stood: by property, with counts and examples. */
export class ImportReport {
  readonly #findings = new Map<string, Finding>();

  /** Not in the seeds. */
  leftOut(what: string, example: string): void {
    this.#add('left out', what, example);
  }

  /** In the seeds, in another form or place. */
  changed(what: string, example: string): void {
    this.#add('changed', what, example);
  }

  /** Wrong in the file itself, and therefore not in the seeds. */
  refused(what: string, example: string): void {
    this.#add('refused', what, example);
  }

  get findings(): Finding[] {
    const order = { refused: 0, 'left out': 1, changed: 2 };
    return [...this.#findings.values()].sort(
      (a, b) => order[a.outcome] - order[b.outcome] || b.count - a.count || (a.what < b.what ? -1 : 1),
    );
  }

  #add(outcome: Outcome, what: string, example: string): void {
    const key = `${outcome} ${what}`;
    const finding = this.#findings.get(key) ?? { outcome, what, count: 0, examples: [] };
    finding.count += 1;
    if (finding.examples.length < mostExamples) finding.examples.push(example.slice(0, longestExample));
    this.#findings.set(key, finding);
  }
}
