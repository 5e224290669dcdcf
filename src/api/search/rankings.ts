import { LRUCache } from 'lru-cache';
import type { BriefRanking } from '../../graph/brief-ranking.ts';
import type { BriefFilter, BriefQuery, GraphEngine } from '../../graph/engine.ts';

/** All that searches find among briefs, for pages behind the first. */
export interface Rankings {
  /** As the graph is in this state; null is one that nothing may be kept of. */
  at(stamp: string | null, query: BriefQuery, filter: BriefFilter): Promise<BriefRanking>;
}

/** Bytes of rankings that are kept: fifteen that find fifty thousand briefs each, or thousands of usual ones. */
const usualSize = 64_000_000;
/** Bytes of a brief in one: its id, level and relevance. */
const ofBrief = 80;

/**
 * Keeps whole rankings while the graph stays as it is: so a page costs the same wherever it begins. One that was
 * forgotten, or that another server had, is asked for once more.
 */
export function createRankings(graph: GraphEngine, size = usualSize): Rankings {
  const kept = new LRUCache<string, Promise<BriefRanking>>({ maxSize: size });
  let current: string | null = null;
  return {
    at(stamp, query, filter) {
      if (stamp === null) return graph.rankBriefs(query, filter);
      if (stamp !== current) kept.clear();
      current = stamp;
      const key = JSON.stringify([stamp, query, filter]);
      const before = kept.get(key);
      if (before) return before;
      const asked = graph.rankBriefs(query, filter);
      kept.set(key, asked, { size: 1000 + 2 * key.length });
      asked.then(
        ({ ids }) => {
          if (kept.peek(key) === asked) kept.set(key, asked, { size: 1000 + 2 * key.length + ids.length * ofBrief });
        },
        () => kept.delete(key),
      );
      return asked;
    },
  };
}
