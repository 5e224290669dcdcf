import { edgesOf } from '../brief-edges.ts';
import { type PageArgs, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { byOutlet, type OutletCoverage, type OwnConcept, type ReadBrief } from '../coverage/by-outlet.ts';
import { commonWords, disagreements, type Told } from '../coverage/disagreements.ts';
import { numbersIn } from '../coverage/quantities.ts';
import { date } from '../dates.ts';
import { type BriefEvidence, edgeEvidence } from '../evidence.ts';
import type { KeyedRow, Loaders, NodeRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow } from '../rows.ts';
import { content } from './brief.ts';
import { isShown } from './shown-status.ts';

/** Of a paper or story with more, the earliest are looked at. */
const mostBriefs = 2000;
/** The texts whose numbers are compared: the earliest of each outlet, and then the next of each. */
const mostTexts = 20;

/** The resolver of `coverage` of a paper or a story. */
export const coverage =
  (query: 'coverage/of-paper' | 'coverage/of-story') =>
  async ({ id }: { id: string }, args: { asOf?: string | null }, { load }: Context) => {
    const briefs = await readBriefs(load, query, id, date('asOf', args.asOf));
    const outlets = byOutlet(briefs);
    return {
      briefCount: briefs.length,
      undatedCount: briefs.filter(({ brief }) => brief.publishedAt === null).length,
      outletCount: outlets.filter(({ outlet }) => outlet !== null).length,
      outlets: ({ first }: PageArgs) => outlets.slice(0, pageSize(first)).map(shownOutlet),
      disagreements: async ({ first }: PageArgs, context: Context) =>
        (await numbersThatDiffer(outlets, context)).slice(0, pageSize(first)),
    };
  };

async function readBriefs(load: Loaders, query: string, id: string, asOf: string | null): Promise<ReadBrief[]> {
  const rows = await load.many<KeyedRow & NodeRow>(query, id, { asOf, limit: mostBriefs });
  const briefs = (await load.nodes<BriefRow>(rows)).filter((brief) => brief !== null);
  return Promise.all(briefs.map(async (brief) => ({ brief, edges: await edgesOf(brief, load) })));
}

const outletOf =
  (id: string | null) =>
  (_: unknown, { load }: Context) =>
    id === null ? null : load.entity<NamedRow>(id);

function shownOutlet({ outlet, briefs, only, ...when }: OutletCoverage) {
  return {
    ...when,
    outlet: outletOf(outlet),
    firstBrief: briefs[0],
    briefCount: briefs.length,
    briefs: ({ first }: PageArgs) => briefs.slice(0, pageSize(first)),
    onlyConcepts: async ({ first }: PageArgs, { load }: Context) => {
      const size = pageSize(first);
      const nodes = await load.entities<ConceptRow>(only.map(({ id }) => id));
      const shown = only.flatMap((own, at) => {
        const node = nodes[at];
        return isShown(node) ? [{ own, node }] : [];
      });
      return shown.slice(0, size).map(({ own, node }) => shownConcept(own, node));
    },
  };
}

function shownConcept({ id, salience, briefs }: OwnConcept, concept: ConceptRow) {
  return {
    concept,
    salience,
    briefCount: briefs.length,
    evidence: async ({ first }: PageArgs, { load }: Context) => {
      const shown = briefs.slice(0, pageSize(first));
      return (await Promise.all(shown.map((brief) => edgeEvidence(brief, { type: 'MENTIONS', id }, load)))).flat();
    },
  };
}

async function numbersThatDiffer(outlets: OutletCoverage[], context: Context) {
  const longest = Math.max(0, ...outlets.map(({ briefs }) => briefs.length));
  const inTurns = Array.from({ length: Math.min(longest, mostTexts) }, (_, turn) =>
    outlets.flatMap(({ outlet, briefs }) => (briefs[turn] ? [{ outlet, brief: briefs[turn] }] : [])),
  );
  const chosen = inTurns.flat().slice(0, mostTexts);
  const texts = await Promise.all(
    chosen.map(async ({ outlet, brief }) => {
      const { text } = await content(brief, context);
      return { source: outlet ?? '', outlet, brief, text, numbers: numbersIn(text) };
    }),
  );
  return disagreements(texts).map((group) => ({
    kind: group[0]?.quantity.kind,
    unit: group[0]?.quantity.unit,
    commonWords: commonWords(group),
    values: group.map(({ text, quantity }) => shownValue(texts[text] as (typeof texts)[number], quantity)),
  }));
}

interface ReadText {
  outlet: string | null;
  brief: BriefRow;
  text: string;
}

function shownValue({ outlet, brief, text }: ReadText, { start, end, value, low, high, bound }: Told['quantity']) {
  const place = { start, end, quote: text.slice(start, end), rule: 'quantity', confidence: 0.8 };
  const evidence: BriefEvidence = { ...place, brief };
  return {
    ...{ value, low, high, bound, evidence },
    outlet: outletOf(outlet),
  };
}
