/** Reads of a graph's names those that a change needs, so that it costs what it touches. */
import { indexNames, type NameRow, readNames, readNamesBeginning } from '../load/names.ts';
import type { NameRef } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { Knowledge } from './knowledge.ts';
import type { Work } from './work.ts';

type Asking = Pick<Work, 'tx' | 'knowledge'>;

/** More names than this, and reading all is cheaper than finding each. */
const manyNames = 5000;

/** Learns what curators say so far, if nothing is known yet. `indexed`: names can be found a few at a time. */
export async function learnCurated({ tx, knowledge }: Asking, indexed: boolean, readOnly: boolean): Promise<void> {
  const { lexicon, curated } = knowledge;
  if (lexicon.isWhole) return;
  const rows = await tx.run(indexed ? 'name/curated' : 'name/all');
  for (const row of rows) if (row.curated) curated.set(row.key, JSON.parse(row.curated));
  lexicon.fill(parsed(rows as NameRow[], knowledge), indexed ? [] : null);
  if (!indexed && !readOnly) await indexNames(tx, rows);
}

export async function learnAll({ tx, knowledge }: Asking): Promise<void> {
  if (knowledge.lexicon.isWhole) return;
  knowledge.lexicon.fill(parsed((await tx.run('name/all')) as NameRow[], knowledge), null);
}

export async function learnNames(asking: Asking, keys: Iterable<string>): Promise<void> {
  const { lexicon } = asking.knowledge;
  const open = [...new Set(keys)].filter((key) => !lexicon.knows(key));
  if (open.length > manyNames) return learnAll(asking);
  lexicon.fill(parsed(await readNames(asking.tx.run, open), asking.knowledge), open);
}

/** Learns the names that texts can have in them, by the words that they begin with. */
export async function learnNamesIn(asking: Asking, texts: Iterable<Token[]>): Promise<void> {
  const { lexicon } = asking.knowledge;
  if (lexicon.isWhole) return;
  const begins = new Set<string>();
  for (const tokens of texts) {
    tokens.forEach(({ norm }, at) => {
      const next = tokens[at + 1];
      begins.add(norm);
      if (next) begins.add(`${norm} ${next.norm}`);
    });
    if (begins.size > 2 * manyNames) return learnAll(asking);
  }
  lexicon.fill(parsed(await readNamesBeginning(asking.tx.run, [...begins]), asking.knowledge), []);
}

/** Does `work`, which only looks up, for each; again for those that asked for names which had to be read first. */
export async function lookingUp<T, Result>(asking: Asking, all: T[], work: (each: T) => Result): Promise<Result[]> {
  const { lexicon } = asking.knowledge;
  lexicon.takeMissed();
  const results: Result[] = [];
  let open = all.map((_, index) => index);
  while (open.length > 0) {
    const missed = new Set<string>();
    const again: number[] = [];
    for (const index of open) {
      results[index] = work(all[index] as T);
      const lacking = lexicon.takeMissed();
      for (const key of lacking) missed.add(key);
      if (lacking.length > 0) again.push(index);
    }
    await learnNames(asking, missed);
    open = again;
  }
  return results;
}

function* parsed(rows: NameRow[], { lexicon }: Knowledge): Generator<[string, NameRef[]]> {
  for (const { key, meaning } of rows) if (!lexicon.knows(key)) yield [key, JSON.parse(meaning)];
}
