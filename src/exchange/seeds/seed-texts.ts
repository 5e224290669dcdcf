import { Document, isScalar, visit } from 'yaml';
import type { Rejection, Scheme } from '../../model.ts';
import { listNames, type SeedList } from '../../seed/shapes/shapes.ts';
import type { ImportedSeeds } from '../import/settle-import.ts';

export interface WrittenSeed {
  /** Relative to the folder, with `/`. */
  path: string;
  text: string;
}

/** What a file that an import has made begins with: only such files does another import replace. */
export const importMark = '# Imported by briefgraph';

/** Entries and characters of one file: far below what the reader takes, and what an editor is quick with. */
const most = { entries: 2_000, length: 2_000_000 };
const fields = [
  ...['id', 'prefLabel', 'title', 'name', 'altLabels', 'altTitles', 'altNames', 'hiddenLabels', 'kind', 'definition'],
  ...['broader', 'related', 'onlyWith', 'deprecated', 'replacedBy', 'year', 'doi', 'arxivId', 'url', 'authors'],
  ...['iri', 'language', 'notations', 'notes', 'matches', 'translations'],
];
const schemeFields = ['iri', 'title', 'description', 'creators', 'license', 'source', 'version'];
const longestLine = 120;

/** Seeds as YAML files, sorted by id: one file a list, or several by the first letters of ids where that is too much. */
export function seedTexts(seeds: ImportedSeeds): WrittenSeed[] {
  const { scheme, rejected, others } = seeds;
  const lists: Record<SeedList, { id: string }[]> = { ...others, concepts: seeds.concepts };
  const files = listNames.flatMap((list) => {
    const entries = lists[list].map((entry) => ({ id: entry.id, text: entryText(entry) }));
    return split(entries).map(({ name, entries: part }) => ({
      path: name === '' ? `${list}.yaml` : `${list}/${name}.yaml`,
      text: `${importMark}.\n\n${list}:\n${part.map(({ text }) => text).join('\n')}`,
    }));
  });
  const whole = wholeText(scheme, rejected);
  return whole ? [{ path: 'scheme.yaml', text: `${importMark}.\n\n${whole}` }, ...files] : files;
}

interface EntryText {
  id: string;
  text: string;
}

function split(entries: EntryText[], start = ''): { name: string; entries: EntryText[] }[] {
  const length = entries.reduce((sum, { text }) => sum + text.length, 0);
  if (entries.length === 0) return [];
  if (entries.length <= most.entries && length <= most.length) return [{ name: start, entries }];
  const parts = Map.groupBy(entries, ({ id }) => letterAt(id, start.length));
  // Ids that begin alike for very long: no letters tell them apart any more.
  if (start.length > 20)
    return halves(entries, start, Math.ceil(Math.max(entries.length / most.entries, length / most.length)));
  return [...parts].flatMap(([letter, part]) => split(part, start + letter));
}

function halves(entries: EntryText[], start: string, count: number) {
  const size = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, part) => ({
    name: `${start}-${part + 1}`,
    entries: entries.slice(part * size, (part + 1) * size),
  }));
}

/** Every system can have it in a file's name, and none takes two of them for one. */
function letterAt(id: string, position: number): string {
  const letter = id[position] ?? '_';
  return /[a-z0-9]/.test(letter) ? letter : '_';
}

function entryText(entry: object): string {
  return indented(yaml([inOrder(entry, fields)]));
}

function inOrder(entry: object, names: string[]): object {
  const sorted = names.flatMap((field) => {
    const value = (entry as Record<string, unknown>)[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(sorted);
}

function wholeText(scheme: Scheme | null, rejected: Rejection[]): string {
  const parts = {
    ...(scheme ? { scheme: inOrder(scheme, schemeFields) } : {}),
    ...(rejected.length > 0 ? { rejected } : {}),
  };
  return Object.keys(parts).length > 0 ? yaml(parts) : '';
}

/** Lists of few short texts on one line, as curators write them; everything else below each other. */
function yaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      const texts = list.items.map((item) => (isScalar(item) ? String(item.value) : null));
      const length = texts.reduce((sum, text) => sum + (text?.length ?? longestLine) + 2, 0);
      if (length < longestLine - 30) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
