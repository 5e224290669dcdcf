import type { BriefFilter, BriefQuery, GraphEngine } from '../graph/engine.ts';
import { currentVersion } from '../graph/graph-version.ts';
import { createArrivals } from './arrivals/arrivals.ts';
import { streamSlots } from './arrivals/slots.ts';
import { orGone, patientAsker } from './asker.ts';
import type { Annotate, Candidates, Context } from './context.ts';
import { createEntityCache } from './entity-cache.ts';
import type { Asked } from './fresh/use-wholeness.ts';
import { graphGlossary } from './glossary.ts';
import { limitedGraph } from './limited-graph.ts';
import type { Gatekeeper, Running } from './limits/gatekeeper.ts';
import { shared } from './limits/limits.ts';
import { createLoaders } from './loaders.ts';
import { knownNames } from './names/known-names.ts';
import { createReadQueue } from './read-queue.ts';
import { type Counted, createConceptCounts } from './related/mentioned-concepts.ts';
import { createRankings } from './search/rankings.ts';
import { createSharedReads } from './shared-reads.ts';

export interface ContextOptions {
  graph: GraphEngine;
  annotate: Annotate;
  candidates: Candidates;
  gatekeeper: Gatekeeper;
  /** Milliseconds that a request may take. */
  requestTime?: number;
  /** Milliseconds between two looks at the graph's version while somebody follows what comes in. */
  lookEvery?: number;
}

export interface Contexts {
  /** What the resolvers of one request get. */
  of(asked: Asked): Context;
  /** Makes what the first search would have to: the names in memory, and the full text of an embedded file. */
  prepareSearch(): Promise<void>;
}

const lookEvery = 1000;

/** What requests read the graph by: their own, and what all share as long as the graph stays as it is. */
export function createContexts({ graph, annotate, candidates, gatekeeper, ...options }: ContextOptions): Contexts {
  const queue = createReadQueue(shared.reads[graph.kind], options.requestTime ?? shared.requestTime);
  const entities = createEntityCache();
  const reads = createSharedReads(graph, queue);
  const names = knownNames(graph);
  const rankings = createRankings(graph);
  const glossary = graphGlossary(graph);
  const counts = createConceptCounts(graph);
  const arrivals = createArrivals(graph, options.lookEvery ?? lookEvery);
  const slots = streamSlots(shared.streams);
  /** What is known of the graph in this state. Of the events that come together it is asked once: see entity-cache.ts. */
  const foundAt = (stamp: string | null) => ({ stamp, known: entities.at(stamp), mentioned: counts.at(stamp) });

  /** What a request, or an event of a subscription, reads by as long as it is waited for. */
  function readingOf({ stamp, known, mentioned }: ReturnType<typeof foundAt>, running: Running) {
    const { asker } = running;
    return {
      ...{ stamp, running },
      graph: limitedGraph(graph, queue, asker),
      load: createLoaders(reads, known, asker),
      annotate: (texts: readonly string[]) => orGone(annotate(texts), asker),
      candidates: () => orGone(candidates(), asker),
      mentioned: (counted: Counted) => orGone(mentioned(counted), asker),
      names: () => orGone(names.at(stamp), asker),
      glossary: () => orGone(glossary(), asker),
      rankBriefs: (query: BriefQuery, filter: BriefFilter) => orGone(rankings.at(stamp, query, filter), asker),
    };
  }

  return {
    of({ stamp, outcome, takesEvents, client, running }) {
      let found = foundAt(stamp);
      return {
        ...{ outcome, takesEvents, client, arrivals, eventCost: 0 },
        ...readingOf(found, running),
        async loadAnew() {
          found = foundAt((await currentVersion(graph).catch(() => null))?.stamp ?? null);
          return createLoaders(reads, found.known, patientAsker());
        },
        async beginEvent(gone) {
          Object.assign(this, readingOf(found, await gatekeeper.admitEvent(client, this.eventCost, gone)));
        },
        takeStream: () => slots.take(client),
      };
    },
    prepareSearch: async () => {
      await graph.searchBriefs([{ key: 'a', words: ['a'] }], 1);
      await names.at(null);
    },
  };
}
