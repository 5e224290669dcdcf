import { LRUCache } from 'lru-cache';
import type { GraphEngine } from '../../graph/engine.ts';
import type { Status } from '../../model.ts';

/** A concept, and in how many briefs it is. */
export interface Mentioned {
  id: string;
  label: string;
  status: Status;
  /** Its number in the keys of pairs, where it has one. */
  number: number | null;
  mentions: number;
}

/** All concepts that briefs mention. */
export interface MentionedConcepts {
  /** How many briefs there are. */
  briefs: number;
  byId: ReadonlyMap<string, Mentioned>;
  byNumber: ReadonlyMap<number, Mentioned>;
  /** In how many briefs each is, sorted. */
  mentions: Uint32Array;
}

/** As what the concepts are counted. */
export type Counted =
  /** As is kept with them. */
  | 'kept'
  /** Now, from the briefs themselves: of a graph that an earlier version wrote. */
  | 'now'
  /** Now, from the briefs of that date and earlier. */
  | { asOf: string };

/** Reads the concepts once for all who ask in one state of the graph: to find those of pairs one by one costs more. */
export interface ConceptCounts {
  /** The concepts as the graph has them in this state; null is a state that nothing may be kept of. */
  at(state: string | null): (counted: Counted) => Promise<MentionedConcepts>;
}

/** So many dates are kept: of 50,000 concepts each is some 10 MB. */
const mostKept = 6;

export function createConceptCounts(graph: GraphEngine): ConceptCounts {
  const kept = new LRUCache<string, Promise<MentionedConcepts>>({ max: mostKept });
  let current: string | null = null;
  return {
    at(state) {
      const own = new Map<string, Promise<MentionedConcepts>>();
      if (state !== null && state !== current) {
        kept.clear();
        current = state;
      }
      return (counted) => {
        const known = state !== null && state === current ? kept : own;
        const name = typeof counted === 'string' ? counted : counted.asOf;
        const before = known.get(name);
        if (before) return before;
        const reading = readMentioned(graph, counted);
        known.set(name, reading);
        reading.catch(() => known.delete(name));
        return reading;
      };
    },
  };
}

async function readMentioned(graph: GraphEngine, counted: Counted): Promise<MentionedConcepts> {
  const to = typeof counted === 'string' ? null : counted.asOf;
  const anyBrief = { outlet: null, kinds: null, category: null, from: null };
  const [concepts, briefs] = await Promise.all([
    counted === 'kept' ? graph.read('concept/mentioned') : graph.read('concept/mentioned-by', { to }),
    to === null ? graph.read('brief/all-count') : graph.read('brief/list-count', { ...anyBrief, to }),
  ]);
  const all = concepts as Mentioned[];
  const numbered = all.flatMap((each) => (each.number === null ? [] : ([[each.number, each]] as const)));
  return {
    briefs: Number(briefs[0]?.count ?? 0),
    byId: new Map(all.map((each) => [each.id, each])),
    byNumber: new Map(numbered),
    mentions: Uint32Array.from(all, ({ mentions }) => mentions).sort(),
  };
}
