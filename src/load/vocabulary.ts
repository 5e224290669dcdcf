import type { Row, Transaction } from '../graph/engine.ts';
import type { ConceptEntry, NamedEntry, PaperEntry, Vocabulary } from '../model.ts';
import { typeOf } from './entities.ts';
import { writeCuratedRedirects, writeTombstones } from './redirects.ts';

type Entry = ConceptEntry | PaperEntry | NamedEntry;

/** Entry by entity id. */
type Entries = Map<string, { entry: Entry; json: string; file: string | null }>;

function toEntries(vocabulary: Vocabulary): Entries {
  const { concepts, papers, people, organizations, outlets } = vocabulary;
  const all: Entry[] = [...concepts, ...papers, ...people, ...organizations, ...outlets];
  return new Map(
    all.map((entry) => [entry.id, { entry, json: JSON.stringify(entry), file: vocabulary.files[entry.id] ?? null }]),
  );
}

/**
 * Writes curated entities and the edges between them, as far as they differ from what is there (`was`). Returns the ids
 * of all that changed; those that are no longer curated are left to refreshEntities, which keeps what briefs still name.
 */
export async function writeVocabulary(tx: Transaction, vocabulary: Vocabulary, was: Vocabulary): Promise<string[]> {
  const before = toEntries(was);
  const after = toEntries(vocabulary);
  const changed = [...after].filter(([id, { json, file }]) => {
    const known = before.get(id);
    return known?.json !== json || known.file !== file;
  });
  const dropped = [...before.keys()].filter((id) => !after.has(id));
  await tx.run('load/write-entities', {
    rows: [
      ...changed.map(([id, { entry, json, file }]) => ({
        id,
        type: typeOf(id),
        properties: properties(entry, json, file),
      })),
      ...dropped.map((id) => ({ id, type: typeOf(id), properties: { entry: null, file: null, status: 'SOURCED' } })),
    ],
  });
  for (const kind of ['broader', 'related', 'authored'] as const) {
    const was = edges(before, kind);
    const is = edges(after, kind);
    const same = (key: string, row: Row) => JSON.stringify(was.get(key)) === JSON.stringify(row);
    await tx.run(`load/drop-${kind}`, { rows: [...was].filter(([key]) => !is.has(key)).map(([, row]) => row) });
    await tx.run(`load/add-${kind}`, { rows: [...is].filter(([key, row]) => !same(key, row)).map(([, row]) => row) });
  }
  const past = [...new Set(Object.values(was.redirects).flat())];
  await writeCuratedRedirects(tx, vocabulary.redirects, { before: past, after: new Set(after.keys()) });
  await writeTombstones(tx, vocabulary.tombstones, was.tombstones);
  return [...changed.map(([id]) => id), ...dropped];
}

const list = (values: string[]) => (values.length > 0 ? values : null);

function properties(entry: Entry, json: string, file: string | null): Row {
  const shared = { id: entry.id, status: 'CURATED', entry: json, file };
  if ('prefLabel' in entry) {
    const { prefLabel, altLabels, hiddenLabels, kind, definition, deprecated = null } = entry;
    return {
      ...shared,
      prefLabel,
      label: prefLabel,
      altLabels: list(altLabels),
      hiddenLabels: list(hiddenLabels),
      kind,
      definition,
      deprecated,
    };
  }
  if ('title' in entry) {
    const { title, altTitles, year, doi, arxivId, url } = entry;
    const address = url ?? (arxivId ? `https://arxiv.org/abs/${arxivId}` : doi ? `https://doi.org/${doi}` : null);
    return { ...shared, title, label: title, altTitles: list(altTitles), year, doi, arxivId, url: address };
  }
  const { name, altNames, url, kind } = entry;
  return { ...shared, name, label: name, altNames: list(altNames), url, kind };
}

/** Edges that entries state, by a key that tells them apart. None leads to or from what is deprecated. */
function edges(entries: Entries, kind: 'broader' | 'related' | 'authored'): Map<string, Row> {
  const found = new Map<string, Row>();
  const isOut = (id: string) => {
    const entry = entries.get(id)?.entry;
    return entry !== undefined && 'deprecated' in entry;
  };
  const add = (row: Row) => {
    if (!isOut(row.from) && !isOut(row.to)) found.set(`${row.from} ${row.to}`, row);
  };
  for (const [id, { entry }] of entries) {
    if (kind === 'broader' && 'broader' in entry) for (const to of entry.broader) add({ from: id, to });
    if (kind === 'related' && 'related' in entry) {
      for (const other of entry.related) add(id < other ? { from: id, to: other } : { from: other, to: id });
    }
    if (kind === 'authored' && 'authors' in entry) {
      entry.authors.forEach((from, position) => {
        add({ from, to: id, position });
      });
    }
  }
  return found;
}
