import type { NameRef, Taught } from '../../model.ts';
import { isIdentifierName } from '../../text/paper-name.ts';
import { plainTitle } from '../../text/plain-title.ts';
import { type KnownTitle, TitleIndex } from './title-index.ts';
import { titleWords } from './title-words.ts';

/** What curators say that names mean. */
export type CuratedNames = ReadonlyMap<string, NameRef[]>;

/** Shorter titles are too soon like another. */
const shortestTitle = 12;

/** An index of the titles in a map of names is made at the first question and lives as long as the map, which stays as it is. */
const indexes = new WeakMap<CuratedNames, Titles>();

interface Titles {
  index: TitleIndex;
  /** By id and title. */
  refs: Map<string, NameRef>;
  /** Answers to what was asked lately: each key is asked for by what teaches it, what counts it and what links it. */
  asked: Map<string, NameRef[]>;
}

const mostAsked = 10_000;

/**
 * What curators say that a paper's name means: that of the name itself, or of the one title that is the same but for a
 * space, a spelling or a typing mistake. It depends on the curated names alone.
 */
export function curatedPaperName(names: CuratedNames, key: string): NameRef[] {
  return names.get(key) ?? alikeTitle(names, key);
}

/** What curators say of a name of which briefs teach this: a name of a paper may be misspelt. */
export function curatedMeaning(names: CuratedNames, key: string, taught: readonly Pick<Taught, 'type'>[]): NameRef[] {
  return names.get(key) ?? (taught.some(({ type }) => type === 'PAPER') ? alikeTitle(names, key) : []);
}

function alikeTitle(names: CuratedNames, key: string): NameRef[] {
  if (key.length < shortestTitle || isIdentifierName(key)) return [];
  const titles = titlesOf(names);
  const known = titles.asked.get(key);
  if (known) return known;
  const found = alikeIn(titles, key);
  if (titles.asked.size >= mostAsked) titles.asked.clear();
  titles.asked.set(key, found);
  return found;
}

function alikeIn({ index, refs }: Titles, key: string): NameRef[] {
  const words = titleWords(plainTitle(key));
  const same = index.same(words);
  const found = same.length > 0 ? same : index.alike(words).map(({ known }) => known);
  if (new Set(found.map(({ id }) => id)).size !== 1) return [];
  const { id, title } = found[0] as KnownTitle;
  return [refs.get(`${id} ${title}`) as NameRef];
}

function titlesOf(names: CuratedNames): Titles {
  const known = indexes.get(names);
  if (known) return known;
  const all = new Map<string, NameRef>();
  for (const [key, own] of names) {
    if (isIdentifierName(key)) continue;
    for (const ref of own) if (ref.type === 'PAPER') all.set(`${ref.id} ${ref.written}`, ref);
  }
  const refs = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  const index = new TitleIndex([...refs.values()].map(({ id, written }) => ({ id, title: written })));
  const titles = { index, refs, asked: new Map() };
  indexes.set(names, titles);
  return titles;
}
