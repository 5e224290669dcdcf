import type { EntityType, NameRef, PaperClaim, TaughtCount } from '../model.ts';
import { idName } from '../text/id-name.ts';
import { identifierNames, identifierOf, paperIdOf } from '../text/paper-name.ts';
import { personKey } from '../text/same-person.ts';
import { slug } from '../text/slug.ts';
import { labelKey } from '../text/tokens.ts';

/** A title of fewer words is too often a common phrase to be recognised in running text. */
const recognisableTitle = 4;

/**
 * What a name means: curated knowledge first; where that is silent about a type, what briefs teach. It depends on the
 * set of teachings alone, not on their order.
 */
export function meaningOf(key: string, curated: NameRef[], taught: TaughtCount[]): NameRef[] {
  const more: NameRef[] = [];
  // A topic or glossary term that a curator knows as something else is that, and no new concept.
  if (curated.length === 0) more.push(...conceptMeaning(key, ofType(taught, 'CONCEPT')));
  more.push(...peopleMeaning(key, curated, ofType(taught, 'PERSON')));
  for (const type of ['PAPER', 'ORGANIZATION', 'OUTLET'] as const) {
    if (curated.some((ref) => ref.type === type)) continue;
    more.push(...(type === 'PAPER' ? paperMeaning : namedMeaning)(key, ofType(taught, type)));
  }
  const all = more.length === 0 ? curated : [...curated, ...more];
  return all.length < 2 ? all : all.toSorted((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
}

/** Most names are taught as one thing. */
const ofType = (taught: TaughtCount[], type: EntityType) =>
  taught.length === 1 && taught[0]?.type === type ? taught : taught.filter((each) => each.type === type);

function conceptMeaning(key: string, taught: TaughtCount[]): NameRef[] {
  if (taught.length === 0) return [];
  const label = usualLabel(taught);
  const distinctive = key.includes(' ') || /\p{L}.*\p{Lu}|\p{N}/u.test(label);
  return [sourced('CONCEPT', ownId('CONCEPT', key), label, distinctive)];
}

function namedMeaning(key: string, taught: TaughtCount[]): NameRef[] {
  const first = taught[0];
  if (!first) return [];
  const label = usualLabel(taught);
  return [sourced(first.type, labelId(first.type, label, key), label, false)];
}

/** "Adam" and "Adams" have one key: each way of writing is a person of its own. */
function peopleMeaning(key: string, curated: NameRef[], taught: TaughtCount[]): NameRef[] {
  const known = curated.filter(({ type }) => type === 'PERSON').map(({ written }) => personKey(written));
  if (taught.length === 0) return [];
  const people = Map.groupBy(taught, ({ label }) => personKey(label));
  return [...people].filter(([name]) => !known.includes(name)).flatMap(([, each]) => namedMeaning(key, each));
}

/** A title that comes with one identifier means that paper; with several, each brief that has only the title means its own. */
function paperMeaning(key: string, taught: TaughtCount[]): NameRef[] {
  if (taught.length === 0) return [];
  const label = usualLabel(taught);
  const identified = [...new Set(taught.flatMap(({ id }) => id ?? []))].sort();
  const needsOwn = identified.length !== 1 && taught.some(({ id }) => id === null);
  const ids = needsOwn ? [...identified, paperIdOf(key) ?? labelId('PAPER', label, key)] : identified;
  const scan = ids.length === 1 && paperIdOf(key) === null && key.split(' ').length >= recognisableTitle;
  return ids.map((id) => sourced('PAPER', id, label, scan));
}

/** Ids are made of what people read: the key's singular would make "james" of nobody's name. */
function labelId(type: EntityType, label: string, key: string): string {
  return `${type.toLowerCase()}/${slug(label) || slug(key)}`;
}

function sourced(type: EntityType, id: string, label: string, scan: boolean): NameRef {
  return { type, id, label, written: label, status: 'SOURCED', onlyWith: null, scan, identifiers: [] };
}

/** The most frequent way to write it; among equals the first by code units. */
function usualLabel(taught: TaughtCount[]): string {
  if (taught.length === 1) return (taught[0] as TaughtCount).label;
  const counts = new Map<string, number>();
  for (const { label, count } of taught) counts.set(label, (counts.get(label) ?? 0) + count);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (sorted[0] as [string, number])[0];
}

/** The id of an entity that nothing but this name is known of. */
export function ownId(type: EntityType, key: string, label = key): string {
  if (type === 'CONCEPT') return `concept/${slug(key)}`;
  return paperIdOf(key) ?? labelId(type, label, key);
}

/** The names of a paper that a brief gives, the surest first: identifiers, then the title. */
export function paperNames(claim: Pick<PaperClaim, 'arxivId' | 'doi' | 'title'>): string[] {
  const title = claim.title ? labelKey(claim.title) : '';
  return [...identifierNames(claim), ...(title ? [title] : [])];
}

/** What a name means now, curated and sourced knowledge together. */
export type LookUp = (key: string) => NameRef[];

/** The curated paper that a claim names, unless the claim's identifiers say it is another of the same title. */
export function curatedPaper(claim: PaperClaim, lookUp: LookUp, names = paperNames(claim)): NameRef | null {
  const own = identifierNames(claim);
  for (const name of names) {
    const curated = lookUp(name).filter(({ type, status }) => type === 'PAPER' && status === 'CURATED');
    const fitting = curated.filter(({ identifiers }) => !contradicts(own, identifiers));
    if (fitting.length === 1) return fitting[0] as NameRef;
  }
  return null;
}

/** Two identifiers of one kind that differ. One of each kind may be of one paper: its preprint and its article. */
function contradicts(own: string[], known: string[]): boolean {
  return own.some((name) => {
    const kind = name.slice(0, name.indexOf(':') + 1);
    const same = known.filter((other) => other.startsWith(kind));
    return same.length > 0 && !same.includes(name);
  });
}

/** How many names may lead to one another: title → DOI → arXiv id. */
const longestWay = 3;

/** The id of the paper that a claim names: the way its names lead, or an id of its own. Null where that is no longer in use, or one of several. */
export function paperOf(claim: PaperClaim, lookUp: LookUp): string | null {
  const names = paperNames(claim);
  const name = names[0];
  if (!name) return null;
  const papers = lookUp(name).filter(({ type }) => type === 'PAPER');
  const led = papers.length === 1 ? (papers[0] as NameRef) : curatedPaper(claim, lookUp, names);
  if (led) return paperMeant(led, lookUp);
  // Several that curators call so: which is meant, nobody can tell.
  if (papers.some(({ status }) => status === 'CURATED')) return null;
  // Of several papers that share the title, a brief that gives no more means its own, under the usual title.
  return followPaper(ownId('PAPER', name, papers[0]?.label ?? claim.title ?? name), lookUp);
}

/** The ids on the way that a paper's id leads: a DOI that a brief gives together with an arXiv id is that arXiv paper. */
export function paperWay(id: string, lookUp: LookUp): string[] {
  const way = [id];
  for (let step = 0; step < longestWay; step += 1) {
    const name = identifierOf(way.at(-1) as string);
    const papers = name ? lookUp(name).filter(({ type }) => type === 'PAPER') : [];
    const [only] = papers;
    if (!only || papers.length > 1 || only.id === way.at(-1)) break;
    way.push(only.id);
    if (only.status === 'CURATED') break;
  }
  return way;
}

/** The id of the paper that a name means: a curated one is itself, whatever briefs say that its identifiers mean. */
export function paperMeant({ id, status }: NameRef, lookUp: LookUp): string | null {
  return status === 'CURATED' ? id : followPaper(id, lookUp);
}

/** Where a paper's id leads in the end; null where that is an id no longer in use. */
function followPaper(id: string, lookUp: LookUp): string | null {
  const way = paperWay(id, lookUp);
  for (const at of way) {
    const led = ledTo(at, lookUp);
    if (led !== at) return led;
  }
  return way.at(-1) as string;
}

/**
 * The id that stands for an id now: most stand for themselves. One that curators have replaced stands for what has taken
 * its place; null where that is several entities, or where nothing is to be linked any more.
 */
function ledTo(id: string, lookUp: LookUp): string | null {
  const [ref, other] = lookUp(idName(id));
  if (!ref) return id;
  return other || ref.retired ? null : ref.id;
}

/**
 * What a name means, in ids that are in use. What briefs teach may make an id that curators have replaced: that is the
 * successor then, known as the brief knows it. Papers have a way of their own to their ids: see followPaper.
 */
export function inUse(refs: NameRef[], lookUp: LookUp): NameRef[] {
  const isOut = ({ type, id, status }: NameRef) =>
    status === 'SOURCED' && type !== 'PAPER' && lookUp(idName(id)).length > 0;
  if (!refs.some(isOut)) return refs;
  const led = refs.flatMap((ref) => {
    if (!isOut(ref)) return [ref];
    const [successor, other] = lookUp(idName(ref.id));
    return !successor || other || successor.retired ? [] : [{ ...ref, id: successor.id, label: successor.label }];
  });
  return led.filter((ref, at) => led.findIndex(({ id }) => id === ref.id) === at);
}
