/** A client for Briefgraph's GraphQL API, for Node and browsers. It depends on nothing. */
import { ask, type Patience } from './ask.ts';
import { errorOf } from './ask-once.ts';
import { onlyAsks, textOf } from './document.ts';
import { type LookUps, lookUps } from './look-ups.ts';
import { type Following, following } from './new-briefs.ts';
import type { AskOptions, Queries } from './queries.ts';

export type { Patience } from './ask.ts';
export { ClientError, type ErrorCode, type ServerError } from './client-error.ts';
export type { Document } from './document.ts';
export type {
  AnnotatedText,
  BriefHandle,
  BriefKey,
  ConceptHandle,
  ConceptKey,
  LookUps,
  PaperHandle,
  PaperKey,
} from './look-ups.ts';
export type { Following, NewBrief, NewBriefsOptions } from './new-briefs.ts';
export type * from './operations/facts.ts';
export type * from './operations/schema-types.ts';
export type { Page, Pages } from './pages.ts';
export type { AskOptions, Partially, Queries, VariablesOf } from './queries.ts';
export type { Decoration, TypedText } from './typed-text.ts';

export interface ClientOptions extends Partial<Patience> {
  /** The server, with or without `/graphql`: `http://localhost:4000`. */
  url: string;
  /** Headers for every request. */
  headers?: Record<string, string>;
  /** In the place of the global one. */
  fetch?: typeof fetch;
}

export interface Client extends LookUps, Queries, Following {
  /** The version of the graph that the last answer was of; null before any answer. */
  readonly version: number | null;
  /** A client whose answers are of this version or a later one: what a load told at its end. */
  atLeast(version: number): Client;
}

/** Milliseconds. */
const usual: Patience = { retries: 3, timeout: 10_000, totalTimeout: 30_000, backoff: 200 };

/** A client of the server at `url`. */
export function createClient({ url, headers = {}, fetch: ownFetch, ...own }: ClientOptions): Client {
  const endpoint = /\/graphql\/?(?:\?|$)/.test(url) ? url : `${url.replace(/\/+$/, '')}/graphql`;
  const patience = { ...usual, ...given(own) };
  // A browser's own wants to be called on nothing but its window.
  const sending: typeof fetch = ownFetch ?? ((input, init) => fetch(input, init));
  let version: number | null = null;

  const queryPartially = async (document: unknown, variables: object = {}, options: AskOptions = {}) => {
    const { signal, post = false, ...hurry } = options;
    const text = textOf(document as string | object);
    const answered = await ask({
      ...{ url: endpoint, text, variables: variables as Record<string, unknown>, headers, signal },
      fetch: sending,
      ...{ inAddress: !post, repeatable: onlyAsks(text), patience: { ...patience, ...given(hurry) } },
    });
    version = answered.version ?? version;
    return answered;
  };
  const queries = {
    query: async (document: unknown, variables?: object, options?: AskOptions) => {
      const answered = await queryPartially(document, variables, options);
      if (answered.errors.length > 0) throw errorOf(answered);
      return answered.data;
    },
    queryPartially: async (document: unknown, variables?: object, options?: AskOptions) => {
      const { data, errors } = await queryPartially(document, variables, options);
      return { data, errors };
    },
  } as Queries;
  return {
    ...queries,
    ...lookUps(queries),
    ...following({ url: endpoint, headers, fetch: sending, patience }),
    get version() {
      return version;
    },
    atLeast: (least) =>
      createClient({
        ...{ url, ...patience, headers: { ...headers, 'x-graph-version-at-least': String(least) } },
        ...(ownFetch && { fetch: ownFetch }),
      }),
  };
}

/** Without what is there but undefined. */
function given(patience: Partial<Patience>): Partial<Patience> {
  return Object.fromEntries(Object.entries(patience).filter(([, value]) => value !== undefined));
}
