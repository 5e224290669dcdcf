/** The items of the Alignment Newsletter as texts and papers, and which item's text refers to which other item. */
import { readFileSync } from 'node:fs';
import type { NamedEntry, PaperEntry, Vocabulary } from '../../src/model.ts';
import { urlKey } from '../../src/text/identifier.ts';
import { slug } from '../../src/text/slug.ts';
import { labelKey } from '../../src/text/tokens.ts';
import { shared } from '../shared.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

interface Item {
  id: string;
  Title: string;
  Authors: string;
  Year: string;
  Summary: string;
  'My opinion': string;
  URL: string;
}

export interface SourceText {
  id: string;
  title: string;
  /** Summary and opinion, links reduced to their words. */
  text: string;
  /** The same with its links, under its title. */
  markdown: string;
}

export interface Reference {
  source: string;
  target: string;
}

export interface AlignmentItems {
  texts: SourceText[];
  /** The items as papers, and their authors. */
  vocabulary: Vocabulary;
  /** Items of other parts of the collection, of which the texts and labels tell the title alone. */
  unlisted: PaperEntry[];
  /** The labelled pairs. */
  labelled: Reference[];
  /** These and all that the texts' own marks (`<@words@>(@title@)`, links to an item's address) refer to. */
  marked: Reference[];
}

const read = (name: string) =>
  JSON.parse(readFileSync(shared(`corpora/alignment-newsletter/${name}`) as string, 'utf8'));
const reference = /<@([\s\S]*?)@>(?:\(@([\s\S]*?)@\))?/g;
const link = /\[([^\]]*)\]\(([^)\s]*)\)/g;
const source = (item: Item) => `${item.Summary}\n\n${item['My opinion']}`;

export function alignmentItems(): AlignmentItems {
  const items: Item[] = read('items.json');
  const pairs: { src: string; target: string; target_title: string }[] = read('crossrefs.json');
  const byTitle = new Map(items.map((item) => [labelKey(item.Title), item.id]));
  const unlisted = new Map<string, string>();
  const idOf = (title: string, id = `unlisted-${slug(title)}`) => {
    const key = labelKey(title);
    const known = byTitle.get(key) ?? id;
    byTitle.set(key, known);
    if (known === id && !items.some((item) => item.id === id)) unlisted.set(id, title);
    return known;
  };
  const labelled = pairs.map(({ src, target, target_title }) => ({ source: src, target: idOf(target_title, target) }));
  const byUrl = new Map(items.map((item) => [urlKey(item.URL), item.id]));
  const marked = items.flatMap((item) => [
    ...[...source(item).matchAll(reference)].map(([, words, title]) => ({
      source: item.id,
      target: idOf(title ?? words ?? ''),
    })),
    ...[...source(item).matchAll(link)].flatMap(([, , url]) => {
      const target = byUrl.get(urlKey(url ?? ''));
      return target ? [{ source: item.id, target }] : [];
    }),
  ]);
  return {
    texts: items.map((item) => ({
      id: item.id,
      title: item.Title,
      text: source(item).replace(reference, '$1').replace(link, '$1'),
      markdown: `# ${item.Title}\n\n${source(item).replace(reference, '$1')}\n`,
    })),
    vocabulary: itemsVocabulary(items),
    unlisted: [...unlisted].map(([id, title]) => paperOf(id, title)),
    labelled,
    marked: [...labelled, ...marked],
  };
}

function itemsVocabulary(items: Item[]): Vocabulary {
  const people = new Map<string, NamedEntry>();
  const personOf = (name: string) => {
    const id = `person/${slug(name)}`;
    people.set(id, { id, name, altNames: [], url: null, kind: null });
    return id;
  };
  const papers = items.map((item) => ({
    ...paperOf(item.id, item.Title),
    year: Number(item.Year) || null,
    url: item.URL || null,
    authors: item.Authors.split(/,\s*|\s+and\s+/)
      .filter((name) => slug(name) !== '')
      .map(personOf),
  }));
  return vocabularyOf({ papers, people: [...people.values()] });
}

function paperOf(id: string, title: string): PaperEntry {
  return { id: `paper/${id}`, title, altTitles: [], year: null, doi: null, arxivId: null, url: null, authors: [] };
}
