import type { Row, Transaction } from '../graph/engine.ts';
import type { EntityRef, EntityType, NameRef } from '../model.ts';
import { isIdentifierName, paperIdOf } from '../text/paper-name.ts';
import { slug } from '../text/slug.ts';
import { type Aliases, writeEntityAliases } from './redirects.ts';

/** The type that an id's prefix tells. */
export function typeOf(id: string): EntityType {
  return id.slice(0, id.indexOf('/')).toUpperCase() as EntityType;
}

/** Makes sure that entities are there for edges to point at; what is known of them is written by refreshEntities. */
export async function ensureEntities(tx: Transaction, refs: Iterable<EntityRef>): Promise<void> {
  const wanted = [...refs];
  if (wanted.length === 0) return;
  // Nearly all are there: looking costs a tenth of writing.
  const there = await tx.run('load/known-entities', { ids: wanted.map(({ id }) => id) });
  const known = new Set(there.map((row) => row.id as string));
  const rows = wanted.filter(({ id }) => !known.has(id)).map(({ type, id }) => ({ id, type, properties: {} }));
  await tx.run('load/write-entities', { rows });
}

/** A name that points at an entity. */
interface Pointing {
  key: string;
  /** What the entity is shown as, and this name as its source writes it. */
  label: string;
  written: string;
}

/**
 * Writes what the entities' names and claims tell of them, and takes out those that no name is left of. Of a curated
 * paper only the ids that lead to it are written: a brief never overwrites what a curator says.
 */
export async function refreshEntities(tx: Transaction, ids: string[]): Promise<void> {
  const rows = ids.length > 0 ? await tx.run('load/entity-names', { ids }) : [];
  const claims = await paperClaims(tx, ids);
  const gone: string[] = [];
  const writes: Row[] = [];
  const aliases: Aliases = new Map();
  for (const { id, curated, names: leading } of rows) {
    const names = (leading as Row[]).toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((row) => pointing(row, id));
    if (typeOf(id) === 'PAPER') aliases.set(id, aliasesOf(names));
    if (!curated && names.length === 0) gone.push(id);
    else if (!curated)
      writes.push({ id, type: typeOf(id), properties: sourcedProperties(id, names, claims.get(id) ?? []) });
  }
  await writeEntityAliases(tx, aliases);
  await tx.run('load/delete-entities', { ids: gone });
  await tx.run('load/write-entities', { rows: writes });
}

function pointing(row: Row, id: string): Pointing {
  const refs = (JSON.parse(row.meaning) as NameRef[]).filter(({ type }) => type === typeOf(id));
  const ref = refs.find((each) => each.id === id) ?? refs[0];
  return { key: row.key, label: ref?.label ?? row.key, written: ref?.written ?? row.key };
}

const noCurator = { status: 'SOURCED', entry: null, file: null, deprecated: null };

function sourcedProperties(id: string, names: Pointing[], claims: Claim[]): Row {
  const labels = [...new Set(names.filter(({ key }) => !isIdentifierName(key)).map(({ label }) => label))].sort(
    (a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1),
  );
  if (typeOf(id) === 'PAPER') return paperProperties(id, names, labels, claims);
  const [label = id, ...others] = labels;
  const shared = { id, label, ...noCurator };
  const alt = others.length > 0 ? others : null;
  if (typeOf(id) === 'CONCEPT') {
    return { ...shared, prefLabel: label, altLabels: alt, hiddenLabels: null, kind: null, definition: null };
  }
  return { ...shared, name: label, altNames: alt, url: null, kind: null };
}

function paperProperties(id: string, names: Pointing[], titles: string[], claims: Claim[]): Row {
  const arxivId = identifier(names, 'arxiv:');
  const doi = identifier(names, 'doi:');
  const title = titles[0] ?? (arxivId ? `arXiv:${arxivId}` : doi ? `doi:${doi}` : id);
  const urls = claims.flatMap(({ url }) => url ?? []).sort();
  const years = claims.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  return {
    id,
    label: title,
    title,
    altTitles: titles.length > 1 ? titles.slice(1) : null,
    arxivId,
    doi,
    year: arxivYear(arxivId) ?? years[0] ?? null,
    url: arxivId ? `https://arxiv.org/abs/${arxivId}` : doi ? `https://doi.org/${doi}` : (urls[0] ?? null),
    ...noCurator,
  };
}

function identifier(names: Pointing[], prefix: string): string | null {
  const found = names.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length));
  return found.sort()[0] ?? null;
}

/** arXiv ids begin with the year and month of the first version; the old ones behind their archive's name. */
function arxivYear(arxivId: string | null): number | null {
  const digits = arxivId?.match(/(?:^|\/)(\d\d)/)?.[1];
  if (!digits) return null;
  const year = Number(digits);
  return year >= 91 ? 1900 + year : 2000 + year;
}

/** Ids that a paper had or would have by its names, its own perhaps among them. */
function aliasesOf(names: Pointing[]): string[] {
  return names.flatMap(({ key, written }) => {
    if (isIdentifierName(key)) return paperIdOf(key) ?? [];
    return [`paper/${slug(key)}`, `paper/${slug(written)}`];
  });
}

interface Claim {
  year: number | null;
  url: string | null;
}

async function paperClaims(tx: Transaction, ids: string[]): Promise<Map<string, Claim[]>> {
  // An arXiv id tells year and address already, and much-covered papers have one.
  const papers = ids.filter((id) => typeOf(id) === 'PAPER' && !id.startsWith('paper/arxiv/'));
  const rows = papers.length > 0 ? await tx.run('load/paper-claims', { ids: papers }) : [];
  const claims = rows.map((row) => ({ id: row.id as string, claim: JSON.parse(row.claim) as Claim }));
  const grouped = Map.groupBy(claims, ({ id }) => id);
  return new Map([...grouped].map(([id, all]) => [id, all.map(({ claim }) => claim)]));
}
