import type { GraphEngine } from '../../graph/engine.ts';
import type { Evidence, Vocabulary } from '../../model.ts';
import { byScore, type Proposal, withoutPrefix } from './proposal.ts';

/** Concepts asked for at once, briefs looked at for each, and shown. */
const [atOnce, looked, shown] = [500, 20, 3];

interface Told {
  text: string;
  confidence: number;
  brief: string;
  newest: string;
  start: number;
  end: number;
}

/**
 * Concepts without a definition that briefs define. What briefs say is shown, never written: a definition of the
 * vocabulary is in a curator's own words.
 */
export async function suggestDefinitions(graph: GraphEngine, { concepts }: Vocabulary): Promise<Proposal[]> {
  const lacking = concepts.filter(({ definition, deprecated }) => !definition && deprecated === undefined);
  const told = new Map<string, Told[]>();
  for (let at = 0; at < lacking.length; at += atOnce) {
    const keys = lacking.slice(at, at + atOnce).map(({ id }) => id);
    const rows = await graph.read('concept/definitions', { keys, asOf: null, after: null, limit: looked });
    for (const { key, text, evidence, brief, newest, start } of rows) {
      const best = (JSON.parse(evidence) as Evidence[]).toSorted((a, b) => b.confidence - a.confidence)[0];
      if (!best || !text) continue;
      const each = {
        text,
        confidence: best.confidence,
        brief,
        newest,
        start,
        end: start + text.length,
      };
      told.set(key, [...(told.get(key) ?? []), each]);
    }
  }
  return lacking
    .flatMap(({ id, prefLabel }) => {
      const best = told.get(id)?.toSorted(surest);
      return best ? [proposalOf(withoutPrefix(id), prefLabel, best)] : [];
    })
    .sort(byScore);
}

function surest(a: Told, b: Told): number {
  return (
    b.confidence - a.confidence || (a.newest === b.newest ? (a.brief < b.brief ? -1 : 1) : a.newest > b.newest ? -1 : 1)
  );
}

function proposalOf(id: string, prefLabel: string, told: Told[]): Proposal {
  return {
    id: `definition/${id}`,
    kind: 'definition',
    score: Math.round(told.length * (told[0]?.confidence ?? 0) * 100) / 100,
    briefs: told.length,
    reasons: [`${told.length} ${told.length === 1 ? 'brief says' : 'briefs say'} what it is`],
    list: 'concepts',
    entry: { id, prefLabel, definition: null },
    edits: [],
    open: 'say it in your own words: --definition "…"',
    choices: [],
    places: told.slice(0, shown).map(({ brief, start, end }) => ({ brief, start, end })),
  };
}
