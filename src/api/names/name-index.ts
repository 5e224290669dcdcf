import type { Searchable } from '../../graph/engine.ts';
import { labelKey } from '../../text/tokens.ts';
import { typeOfId } from '../entity.ts';
import { firstWhere } from '../first-where.ts';

/** What has names: all but briefs, which have titles. */
export type NamedType = Exclude<Searchable, 'Brief'>;

/** A row of `entity/names`. */
export interface NamesRow {
  id: string;
  label: string;
  /** Other names, and those that are looked for and never shown. */
  others: string[] | null;
  hidden: string[] | null;
  /** How many briefs speak of it. */
  briefs: number;
  /** Candidates, and what is deprecated: they are not found. */
  isHidden: boolean;
}

export interface Named {
  id: string;
  type: NamedType;
  label: string;
  briefs: number;
  names: Name[];
}

export interface Name {
  of: Named;
  /** As it is written, and normalised. */
  written: string;
  key: string;
  kind: 'LABEL' | 'ALTERNATIVE' | 'HIDDEN';
  /** No longer a name: it stays in the lists of its words until they are made anew. */
  isGone: boolean;
}

/**
 * All names of all that has names, by their words, in memory: a look-up of any beginning, word or misspelling takes
 * milliseconds, and is the same on every engine. What changes is set again; see known-names.ts.
 */
export class NameIndex {
  readonly #named = new Map<string, Named>();
  readonly #byWord = new Map<string, Name[]>();
  #words: string[] = [];
  #wordsAreSorted = true;
  #names = 0;
  #gone = 0;
  #order: Named[] = [];
  #isOrdered = true;

  /** Puts its lists in order, which the next look-up would have to. */
  prepare(): void {
    this.words();
    this.byBriefs();
  }

  /** Puts an entity in, or in the place of what was known of it. */
  set(row: NamesRow): void {
    const before = this.#named.get(row.id);
    this.#isOrdered = false;
    if (before && !row.isHidden && isSame(before, row)) {
      before.briefs = row.briefs;
      return;
    }
    if (before) this.#takeOut(before);
    if (!row.isHidden) this.#putIn(row);
  }

  /** The names that have a normalised word. */
  *withWord(word: string): Generator<Name> {
    for (const name of this.#byWord.get(word) ?? []) if (!name.isGone) yield name;
  }

  /** How many names have a word, about. */
  count(word: string): number {
    return this.#byWord.get(word)?.length ?? 0;
  }

  /** How many names have a word that begins so; where they are many, at least `enough`. */
  countFrom(start: string, enough: number): number {
    let count = 0;
    for (const word of this.wordsFrom(start)) {
      count += this.count(word);
      if (count >= enough) break;
    }
    return count;
  }

  /** All normalised words of names, sorted. */
  words(): readonly string[] {
    if (!this.#wordsAreSorted) this.#words.sort();
    this.#wordsAreSorted = true;
    return this.#words;
  }

  /** The words that begin so. */
  *wordsFrom(start: string): Generator<string> {
    const words = this.words();
    const from = firstWhere(words.length, (at) => (words[at] as string) >= start);
    for (let at = from; words[at]?.startsWith(start); at += 1) yield words[at] as string;
  }

  /** All that has names, first what more briefs speak of. */
  byBriefs(): readonly Named[] {
    if (!this.#isOrdered) {
      this.#order = this.#order.filter((named) => this.#named.get(named.id) === named).sort(compareNamed);
      this.#isOrdered = true;
    }
    return this.#order;
  }

  #putIn({ id, label, others, hidden, briefs }: NamesRow): void {
    const named: Named = { id, type: typeOfId(id) as NamedType, label, briefs, names: [] };
    this.#named.set(id, named);
    this.#order.push(named);
    const kinds = [
      ['LABEL', [label]] as const,
      ['ALTERNATIVE', others ?? []] as const,
      ['HIDDEN', hidden ?? []] as const,
    ];
    for (const [kind, all] of kinds) {
      for (const written of all) {
        const name: Name = { of: named, written, key: labelKey(written), kind, isGone: false };
        named.names.push(name);
        this.#putUnderWords(name);
      }
    }
  }

  #putUnderWords(name: Name): void {
    if (name.key === '') return;
    this.#names += 1;
    for (const word of new Set(name.key.split(' '))) {
      const names = this.#byWord.get(word);
      if (names) names.push(name);
      else {
        this.#byWord.set(word, [name]);
        this.#words.push(word);
        this.#wordsAreSorted = false;
      }
    }
  }

  #takeOut(named: Named): void {
    this.#named.delete(named.id);
    for (const name of named.names) {
      name.isGone = true;
      this.#gone += 1;
    }
    if (this.#gone * 2 > this.#names) this.#tidy();
  }

  /** Makes the lists of words anew, without what has gone. */
  #tidy(): void {
    this.#byWord.clear();
    [this.#words, this.#names, this.#gone] = [[], 0, 0];
    for (const { names } of this.#named.values()) for (const name of names) this.#putUnderWords(name);
  }
}

/** First what more briefs speak of, then by label and id. */
export function compareNamed(one: Named, other: Named): number {
  if (one.briefs !== other.briefs) return other.briefs - one.briefs;
  if (one.label !== other.label) return one.label < other.label ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function isSame({ names }: Named, { label, others, hidden }: NamesRow): boolean {
  const now = [label, ...(others ?? []), ...(hidden ?? [])];
  return (
    now.length === names.length && names.every(({ written }, at) => written === now[at]) && kindsFit(names, others)
  );
}

/** The same names, as many of them shown. */
const kindsFit = (names: Name[], others: string[] | null) =>
  names.filter(({ kind }) => kind === 'ALTERNATIVE').length === (others?.length ?? 0);
