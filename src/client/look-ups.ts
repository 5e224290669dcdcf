import { ClientError, type ServerError } from './client-error.ts';
import { type AnnotateResult, annotate } from './operations/annotate.ts';
import { type BriefResult, type BriefVariables, brief } from './operations/brief.ts';
import { type BriefsResult, type BriefsVariables, briefs } from './operations/briefs.ts';
import { type ConceptResult, concept } from './operations/concept.ts';
import { type ConceptBriefsResult, conceptBriefs } from './operations/conceptBriefs.ts';
import { type DefinitionGroupsResult, definitionGroups } from './operations/definitionGroups.ts';
import { type DefinitionsResult, definitions } from './operations/definitions.ts';
import { type GlossaryResult, type GlossaryVariables, glossary } from './operations/glossary.ts';
import { type PaperResult, type PaperVariables, paper } from './operations/paper.ts';
import { type PaperBriefsResult, paperBriefs } from './operations/paperBriefs.ts';
import { type ReadingOrderResult, readingOrder } from './operations/readingOrder.ts';
import { type RelatedResult, related } from './operations/related.ts';
import type { RelationKind } from './operations/schema-types.ts';
import { type SearchResult, type SearchVariables, search } from './operations/search.ts';
import { type SuggestResult, type SuggestVariables, suggest } from './operations/suggest.ts';
import { Pages } from './pages.ts';
import type { AskOptions, Queries } from './queries.ts';

/** A concept by its id, with or without `concept/`, or by any of its labels. */
export type ConceptKey = string | { label: string };
/** A paper by its id, with or without `paper/`, an identifier, an address or its title. */
export type PaperKey = string | Pick<PaperVariables, 'doi' | 'arxivId' | 'url' | 'title'>;
/** A brief by its id, with or without `brief/`, or its address. */
export type BriefKey = string | Pick<BriefVariables, 'url'>;

/** A list's first page, or where to go on. */
export interface PageOptions extends AskOptions {
  /** How many at once: 1 to 100; 20 where left out. */
  first?: number;
  /** The cursor after which to begin. */
  after?: string;
}

export interface AsOfOptions extends AskOptions {
  /** How many: 1 to 100; 20 where left out. */
  first?: number;
  /** As it was on a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf?: string;
}

type Of<Result, Field extends keyof Result> = NonNullable<Result[Field]>;
type EdgeOf<Connection extends { edges: unknown[] }> = Connection['edges'][number];

export interface ConceptHandle {
  /** The concept itself, with what is one step above and below it. */
  get(options?: AskOptions): Promise<Of<ConceptResult, 'concept'>>;
  /** Related terms, strongest first, each with its score and reasons. */
  related(options?: PageOptions & { via?: RelationKind[] }): Pages<EdgeOf<Of<RelatedResult, 'concept'>['related']>>;
  /** Briefs that mention it, newest first, and where. */
  briefs(options?: PageOptions): Pages<EdgeOf<Of<ConceptBriefsResult, 'concept'>['briefs']>>;
  /** Its definitions: the curator's, then those of briefs, newest first. */
  definitions(options?: AsOfOptions): Promise<Of<DefinitionsResult, 'concept'>['definitions']>;
  /** The same, those together that say the same. */
  definitionGroups(options?: AsOfOptions): Promise<Of<DefinitionGroupsResult, 'concept'>['definitionGroups']>;
  /** What to understand before it, the basics first. */
  readingOrder(options?: AsOfOptions): Promise<Of<ReadingOrderResult, 'concept'>['readingOrder']>;
}

export interface PaperHandle {
  /** The paper itself, with its authors. */
  get(options?: AskOptions): Promise<Of<PaperResult, 'paper'>>;
  /** Briefs that cover it, newest first, and where they say so. */
  briefs(options?: PageOptions): Pages<EdgeOf<Of<PaperBriefsResult, 'paper'>['briefs']>>;
}

export interface BriefHandle {
  /** The brief itself, with its text, concepts and papers. */
  get(options?: AskOptions): Promise<Of<BriefResult, 'brief'>>;
}

/** What a text means; an error in its place where it could not be annotated. */
export type AnnotatedText = (NonNullable<AnnotateResult['annotateMany'][number]> & { error: null }) | AnnotationFault;
export interface AnnotationFault {
  mentions: [];
  abbreviations: [];
  error: ServerError;
}

/** The ready-made questions. */
export interface LookUps {
  concept(key: ConceptKey): ConceptHandle;
  paper(key: PaperKey): PaperHandle;
  brief(key: BriefKey): BriefHandle;
  /** All briefs, newest first unless `orderBy` says otherwise. */
  briefs(options?: PageOptions & Pick<BriefsVariables, 'filter' | 'orderBy'>): Pages<EdgeOf<BriefsResult['briefs']>>;
  /** The glossary, A to Z; a page has the index of letters, too. */
  glossary(
    options?: PageOptions & Omit<GlossaryVariables, 'first' | 'after'>,
  ): Pages<EdgeOf<GlossaryResult['glossary']>, Pick<GlossaryResult['glossary'], 'letters'>>;
  /** Briefs, papers, concepts, people, outlets and organizations, best first. */
  search(
    query: string,
    options?: PageOptions & Pick<SearchVariables, 'types' | 'filter'>,
  ): Pages<EdgeOf<SearchResult['search']>>;
  /** Names as they are being typed, the best first. */
  suggest(prefix: string, options?: AskOptions & Omit<SuggestVariables, 'prefix'>): Promise<SuggestResult['suggest']>;
  /** What texts mention, each in its place; at most 100 texts of 150,000 UTF-16 code units together. */
  annotate(texts: readonly string[], options?: AskOptions): Promise<AnnotatedText[]>;
}

export function lookUps({ query, queryPartially }: Queries): LookUps {
  return {
    concept: (key) => {
      const by = typeof key === 'string' ? { id: idOf('concept', key) } : key;
      const of = (options?: AskOptions) => asked(by, options);
      return {
        get: async (options) => there((await query(concept, ...of(options))).concept),
        related: (options) =>
          pages(by, options, async (...asking) => there((await query(related, ...asking)).concept).related),
        briefs: (options) =>
          pages(by, options, async (...asking) => there((await query(conceptBriefs, ...asking)).concept).briefs),
        definitions: async (options) => there((await query(definitions, ...of(options))).concept).definitions,
        definitionGroups: async (options) =>
          there((await query(definitionGroups, ...of(options))).concept).definitionGroups,
        readingOrder: async (options) => there((await query(readingOrder, ...of(options))).concept).readingOrder,
      };
    },
    paper: (key) => {
      const by = typeof key === 'string' ? { id: idOf('paper', key) } : key;
      return {
        get: async (options) => there((await query(paper, ...asked(by, options))).paper),
        briefs: (options) =>
          pages(by, options, async (...asking) => there((await query(paperBriefs, ...asking)).paper).briefs),
      };
    },
    brief: (key) => {
      const by = typeof key === 'string' ? { id: idOf('brief', key) } : key;
      return { get: async (options) => there((await query(brief, ...asked(by, options))).brief) };
    },
    briefs: (options) => pages({}, options, async (...asking) => (await query(briefs, ...asking)).briefs),
    glossary: (options) => pages({}, options, async (...asking) => (await query(glossary, ...asking)).glossary),
    search: (words, options) =>
      pages({ query: words }, options, async (...asking) => (await query(search, ...asking)).search),
    suggest: async (prefix, options) => (await query(suggest, ...asked({ prefix }, options))).suggest,
    annotate: async (texts, options) => {
      const { data, errors } = await queryPartially(annotate, { texts: [...texts] }, { ...options, post: true });
      return data.annotateMany.map((annotated, index) =>
        annotated === null ? faultOf(index, errors) : { ...annotated, error: null },
      );
    },
  };
}

const idOf = (type: string, key: string) => (key.startsWith(`${type}/`) ? key : `${type}/${key}`);

/** What is no variable of a query but says how to ask it. */
const howToAsk = new Set(['signal', 'post', 'retries', 'timeout', 'totalTimeout', 'backoff']);

/** Variables and options, told apart. */
function asked<By extends object, Options extends object>(by: By, options: Options | undefined) {
  const all = Object.entries(options ?? {});
  const variables = Object.fromEntries(all.filter(([name]) => !howToAsk.has(name)));
  const asking = Object.fromEntries(all.filter(([name]) => howToAsk.has(name)));
  return [{ ...by, ...variables }, asking] as unknown as [By & Omit<Options, keyof AskOptions>, AskOptions];
}

function pages<By extends object, Options extends PageOptions, Edge extends { node: unknown }, More extends object>(
  by: By,
  options: Options | undefined,
  read: (
    variables: By & Omit<Options, keyof AskOptions>,
    options: AskOptions,
  ) => Promise<{ edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } & More>,
): Pages<Edge, More> {
  return new Pages((after) => read(...asked(by, { ...options, after } as unknown as Options)), options?.after ?? null);
}

/** The server gives nothing without an error only where an id is of another type. */
function there<Entity>(entity: Entity | null): Entity {
  if (entity !== null) return entity;
  throw new ClientError('Nothing of this type has this id.', { code: 'NOT_FOUND', status: 200 });
}

function faultOf(index: number, errors: ServerError[]): AnnotationFault {
  const error = errors.find(({ path }) => path?.[1] === index) ?? { message: 'It could not be annotated.' };
  return { mentions: [], abbreviations: [], error };
}
