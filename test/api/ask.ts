import { type ApiOptions, createApi } from '../../src/api/create-api.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** For an API whose tests annotate nothing. */
export const noAnnotations: ApiOptions['annotate'] = async (texts) =>
  texts.map(() => ({ mentions: [], abbreviations: [] }));

/** Asks an API over a graph, without a port. */
export function asker(graph: GraphEngine, options: Partial<ApiOptions> = {}): Ask {
  const api = createApi({ graph, annotate: noAnnotations, ...options });
  return async (query, variables) => {
    // What it cost is a test's of its own.
    const { extensions: _, ...answer } = (await (await api.fetch(post({ query, variables }))).json()) as Answer & {
      extensions?: unknown;
    };
    return answer;
  };
}

export function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The same engine, which notes the names of the statements that are read; not the version's, which each request asks. */
export function counting(graph: GraphEngine): { graph: GraphEngine; reads: string[] } {
  const reads: string[] = [];
  const counted: GraphEngine = {
    kind: graph.kind,
    read: (query, params) => {
      if (query !== 'read/version') reads.push(query);
      return graph.read(query, params);
    },
    transact: (work) => graph.transact(work),
    searchBriefs: (queries, limit) => {
      reads.push('search briefs');
      return graph.searchBriefs(queries, limit);
    },
    rankBriefs: (query, filter) => {
      reads.push('rank briefs');
      return graph.rankBriefs(query, filter);
    },
    briefsWithPhrase: (phrases) => graph.briefsWithPhrase(phrases),
    checkpoint: () => graph.checkpoint(),
    close: () => graph.close(),
  };
  return { graph: counted, reads };
}
