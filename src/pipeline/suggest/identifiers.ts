import type { GraphEngine } from '../../graph/engine.ts';
import type { Evidence, PaperEntry, Vocabulary } from '../../model.ts';
import { arxivIdOf } from '../../text/identifier.ts';
import { type DatedPlace, keepNewest, plainPlaces } from './newest-places.ts';
import { byScore, type Proposal, withoutPrefix } from './proposal.ts';

const atOnce = 500;
const fields = ['arxivId', 'doi', 'url'] as const;
type Field = (typeof fields)[number];

/** What briefs give, by field, by value: the briefs that do. */
type Given = Record<Field, Map<string, { briefs: number; places: DatedPlace[] }>>;

/** Identifiers and addresses that curated papers lack and briefs that cover them give. Of two, a curator chooses. */
export async function suggestIdentifiers(graph: GraphEngine, { papers }: Vocabulary): Promise<Proposal[]> {
  const taken = new Set(papers.flatMap(({ arxivId, doi }) => [arxivId, doi]));
  const lacking = papers.filter((paper) => lackedBy(paper).length > 0);
  const given = new Map<string, Given>();
  for (let at = 0; at < lacking.length; at += atOnce) {
    const keys = lacking.slice(at, at + atOnce).map(({ id }) => id);
    for (const row of await graph.read('suggest/covers', { keys })) {
      const all = given.get(row.key) ?? { arxivId: new Map(), doi: new Map(), url: new Map() };
      given.set(row.key, all);
      const claim = JSON.parse(row.claim) as Record<Field, string | null>;
      const evidence = JSON.parse(row.evidence) as Evidence[];
      for (const field of fields) {
        const value = claim[field];
        const first = value && (evidence.find(({ quote }) => quote.includes(value)) ?? evidence[0]);
        if (!first || taken.has(value)) continue;
        const known = all[field].get(value) ?? { briefs: 0, places: [] };
        known.briefs += 1;
        keepNewest(known.places, { brief: row.brief, newest: row.newest, start: first.start, end: first.end });
        all[field].set(value, known);
      }
    }
  }
  return lacking
    .flatMap((paper) => {
      const all = given.get(paper.id);
      return all ? (proposalOf(paper, all) ?? []) : [];
    })
    .sort(byScore);
}

/** An arXiv id is an address too, and so is a DOI; what arXiv numbers as a DOI is its own id again. */
function lackedBy({ arxivId, doi, url }: PaperEntry): Field[] {
  const lacked: Field[] = [];
  if (!arxivId) lacked.push('arxivId');
  if (!doi) lacked.push('doi');
  if (!url && !arxivId && !doi) lacked.push('url');
  return lacked;
}

function proposalOf(paper: PaperEntry, given: Given): Proposal | null {
  const id = withoutPrefix(paper.id);
  const lacked = lackedBy(paper).map((field) => ({
    field,
    values: [...given[field]].filter(([value]) => !isSaid(field, value)),
  }));
  const byField = lacked.filter(({ values }) => values.length > 0);
  // An address that the identifier has in it says nothing more.
  const told = byField.some(({ field }) => field !== 'url') ? byField.filter(({ field }) => field !== 'url') : byField;
  if (told.length === 0) return null;
  const several = told.filter(({ values }) => values.length > 1);
  const single = told.filter(({ values }) => values.length === 1);
  const values = Object.fromEntries(single.map(({ field, values: [first] }) => [field, first?.[0] as string]));
  const left = Object.fromEntries(several.map(({ field }) => [field, null]));
  const all = told.flatMap((each) =>
    each.values.map(([value, { briefs, places }]) => ({ ...each, value, briefs, places })),
  );
  return {
    id: `identifier/${id}`,
    kind: 'identifier',
    score: Math.max(...all.map(({ briefs }) => briefs)),
    briefs: Math.max(...all.map(({ briefs }) => briefs)),
    reasons: all.map(
      ({ field, value, briefs }) => `${briefs} ${briefs === 1 ? 'brief gives' : 'briefs give'} ${field} ${value}`,
    ),
    list: 'papers',
    entry: { id, title: paper.title, ...values, ...left },
    edits:
      several.length > 0
        ? []
        : single.map(({ field }) => ({
            kind: 'set',
            list: 'papers',
            id,
            field,
            value: values[field] as string,
            comments: [],
          })),
    open: several.length > 0 ? 'briefs give different ones: choose with --as VALUE' : null,
    choices: several.flatMap(({ field, values: all }) => all.map(([value]) => ({ field, value }))),
    places: all.flatMap(({ places }) => plainPlaces(places)).slice(0, 3),
  };

  function isSaid(field: Field, value: string): boolean {
    return field === 'doi' && arxivIdOf(value) !== null;
  }
}
