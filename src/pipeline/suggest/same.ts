import type { GraphEngine } from '../../graph/engine.ts';
import type { ConceptEntry } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import type { AbbreviationPair } from './abbreviation-pairs.ts';
import type { KnownConcepts } from './known-concepts.ts';
import { plainPlaces } from './newest-places.ts';
import { byScore, type Place, type Proposal, withoutPrefix } from './proposal.ts';
import { sameNames } from './same-names.ts';
import type { SourcedConcept } from './sourced-concepts.ts';

/** A reason to take two concepts for one. `b` may be one that only briefs name. */
interface Hint {
  a: string;
  b: string;
  reason: string;
  score: number;
  briefs: number;
  places: Place[];
}

/** `twin` is the one that only briefs name. */
export type Same = Proposal & { twin: string | null };

/**
 * Possible duplicates: names written a little differently, one definition, a short form and a long form of one thing.
 * What curators put side by side (broader, related) they have told apart already.
 */
export async function suggestSame(
  graph: GraphEngine,
  known: KnownConcepts,
  pairs: AbbreviationPair[],
  sourced: SourcedConcept[],
): Promise<Same[]> {
  const curated = new Set(known.byId.keys());
  const others = new Map(sourced.filter(({ id }) => !curated.has(id)).map((each) => [each.id, each]));
  const hints = [
    ...byNames(known, [...others.values()]),
    ...byDefinition(known),
    ...byAbbreviation(known, pairs, others),
    ...byBrackets(known, [...others.values()]),
  ].filter(({ a, b }) => !toldApart(known.byId.get(a), known.byId.get(b)));
  const byPair = Map.groupBy(surestTwins(hints, others), ({ a, b }) =>
    a < b ? `${a}+${withoutPrefix(b)}` : `${b}+${withoutPrefix(a)}`,
  );
  const briefs = await briefCounts(graph, hints);
  return [...byPair]
    .map(([pair, reasons]) => proposalOf(`same/${withoutPrefix(pair)}`, reasons, known, others, briefs))
    .sort(byScore);
}

function byNames(known: KnownConcepts, sourced: SourcedConcept[]): Hint[] {
  const names = [...known.names.filter(({ id }) => isInUse(known.byId.get(id))), ...sourced];
  return sameNames(names).flatMap(({ one, other, reason, score }) =>
    known.byId.has(one.id) || known.byId.has(other.id)
      ? [
          {
            a: one.id,
            b: other.id,
            reason: `${reason}: "${one.label}" and "${other.label}"`,
            score,
            ...ofSourced(one, other, sourced),
          },
        ]
      : [],
  );
}

function ofSourced(one: { id: string }, other: { id: string }, sourced: SourcedConcept[]) {
  const place = sourced.find(({ id }) => id === one.id || id === other.id);
  return { briefs: place?.briefs ?? 0, places: place?.places ?? [] };
}

/** One that only briefs name is another name of one concept at most: the one that most speaks for. */
function surestTwins(hints: Hint[], sourced: Map<string, SourcedConcept>): Hint[] {
  const best = new Map<string, Hint>();
  const twinOf = ({ a, b }: Hint) => [a, b].find((id) => sourced.has(id));
  const otherOf = (hint: Hint) => (hint.a === twinOf(hint) ? hint.b : hint.a);
  for (const hint of hints) {
    const twin = twinOf(hint);
    const known = twin && best.get(twin);
    const surer = !known || hint.score > known.score || (hint.score === known.score && otherOf(hint) < otherOf(known));
    if (twin && surer) best.set(twin, hint);
  }
  return hints.filter((hint) => {
    const chosen = best.get(twinOf(hint) ?? '');
    return !chosen || otherOf(hint) === otherOf(chosen);
  });
}

/** Shorter ones say too little. */
const leastWords = 5;

function byDefinition({ byId }: KnownConcepts): Hint[] {
  const defined = [...byId.values()].filter((each) => each.definition && isInUse(each));
  const byText = Map.groupBy(defined, ({ definition }) => labelKey(definition as string));
  return [...byText].flatMap(([text, [first, ...rest]]) =>
    text.split(' ').length < leastWords || !first
      ? []
      : rest.map((each) => ({
          a: first.id,
          b: each.id,
          reason: 'the same definition',
          score: 0.9,
          briefs: 0,
          places: [],
        })),
  );
}

function byAbbreviation(known: KnownConcepts, pairs: AbbreviationPair[], sourced: Map<string, SourcedConcept>): Hint[] {
  const bySourcedKey = new Map([...sourced.values()].map((each) => [each.key, each.id]));
  const meant = (key: string) => known.only(key)?.id ?? (known.has(key) ? undefined : bySourcedKey.get(key));
  return pairs.flatMap(({ short, long, shortKey, longKey, briefs, places }) => {
    const [a, b] = [meant(shortKey), meant(longKey)];
    if (!a || !b || a === b || !(known.byId.has(a) || known.byId.has(b))) return [];
    const reason = `"${short}" is short for "${long}" in ${briefs} ${briefs === 1 ? 'brief' : 'briefs'}`;
    return [{ a, b, reason, score: briefs > 1 ? 0.85 : 0.6, briefs, places: plainPlaces(places) }];
  });
}

/** A glossary's "Long Form (LF)": the words before the brackets, or in them, are a concept's. */
function byBrackets(known: KnownConcepts, sourced: SourcedConcept[]): Hint[] {
  return sourced.flatMap(({ id, label, briefs, places }) => {
    const [, outside = '', inside = ''] = /^([^()]+) \(([^()]+)\)$/.exec(label) ?? [];
    const meant = known.only(labelKey(outside)) ?? known.only(labelKey(inside));
    if (outside === '' || !meant) return [];
    return [{ a: meant.id, b: id, reason: `briefs write "${label}"`, score: 0.8, briefs, places }];
  });
}

function toldApart(a: ConceptEntry | undefined, b: ConceptEntry | undefined): boolean {
  if (!a || !b) return false;
  const near = ({ broader, related }: ConceptEntry, id: string) => broader.includes(id) || related.includes(id);
  return near(a, b.id) || near(b, a.id);
}

const isInUse = (concept: ConceptEntry | undefined) => concept !== undefined && concept.deprecated === undefined;

async function briefCounts(graph: GraphEngine, hints: Hint[]): Promise<Map<string, number>> {
  const ids = [...new Set(hints.flatMap(({ a, b }) => [a, b]))].sort();
  const rows = ids.length > 0 ? await graph.read('concept/counts', { keys: ids }) : [];
  return new Map(rows.map(({ key, briefs }) => [key as string, briefs as number]));
}

function proposalOf(
  id: string,
  hints: Hint[],
  known: KnownConcepts,
  sourced: Map<string, SourcedConcept>,
  counts: Map<string, number>,
): Same {
  const best = hints.toSorted((x, y) => y.score - x.score || (x.reason < y.reason ? -1 : 1));
  const { a, b } = best[0] as Hint;
  const [stays, goes] = survivor(a, b, known, counts);
  const shared = {
    id,
    kind: 'same' as const,
    score: Math.round(Math.min(1, (best[0] as Hint).score + 0.05 * (reasonsOf(best).length - 1)) * 100) / 100,
    briefs: Math.max(...best.map((each) => each.briefs)),
    reasons: reasonsOf(best),
    list: 'concepts' as const,
    open: null,
    choices: [],
    places: best.flatMap(({ places }) => places).slice(0, 3),
  };
  const kept = known.byId.get(stays) as ConceptEntry;
  const twin = sourced.get(goes);
  if (twin) {
    const entry = { id: withoutPrefix(stays), prefLabel: kept.prefLabel, altLabels: [...kept.altLabels, twin.label] };
    return {
      ...shared,
      twin: twin.id,
      entry,
      edits: [
        { kind: 'append', list: 'concepts', id: entry.id, field: 'altLabels', values: [twin.label], comments: [] },
      ],
    };
  }
  return { ...shared, twin: null, ...mergerOf(goes, stays, known) };
}

/** Once each: two names of each of two concepts are alike in four ways. */
function reasonsOf(hints: Hint[]): string[] {
  const byKind = new Map<string, string>();
  for (const { reason } of hints) {
    const kind = reason.split(':')[0] as string;
    if (!byKind.has(kind)) byKind.set(kind, reason);
  }
  return [...byKind.values()].slice(0, 4);
}

/** The line that makes one concept a part of another. */
function mergerOf(goes: string, stays: string, known: KnownConcepts): Pick<Proposal, 'entry' | 'edits'> {
  const [id, value] = [withoutPrefix(goes), withoutPrefix(stays)];
  const entry = { id, replacedBy: value, prefLabel: (known.byId.get(goes) as ConceptEntry).prefLabel };
  return { entry, edits: [{ kind: 'set', list: 'concepts', id, field: 'replacedBy', value, comments: [] }] };
}

/** Curated before sourced; then the one that more briefs name, that is defined, that has more names, the shorter id. */
function survivor(
  a: string,
  b: string,
  known: KnownConcepts,
  counts: Map<string, number>,
): [stays: string, goes: string] {
  const [one, other] = [known.byId.get(a), known.byId.get(b)];
  if (!one || !other) return one ? [a, b] : [b, a];
  const weights = (concept: ConceptEntry) => [
    counts.get(concept.id) ?? 0,
    concept.definition ? 1 : 0,
    concept.altLabels.length + concept.broader.length + concept.related.length,
    -concept.id.length,
    concept.id < (concept.id === a ? b : a) ? 1 : 0,
  ];
  const [mine, theirs] = [weights(one), weights(other)];
  const at = mine.findIndex((weight, index) => weight !== theirs[index]);
  return (mine[at] as number) > (theirs[at] as number) ? [a, b] : [b, a];
}
