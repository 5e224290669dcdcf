import type { Abbreviation, BriefEdges, Section } from '../../model.ts';
import { edgesOf } from '../brief-edges.ts';
import type { PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { storyOf } from '../entity.ts';
import { edgeEvidence, evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow, PaperRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';
import { ownRelation } from './brief-relation.ts';
import { mention, salienceFirst } from './mention.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

interface ContentRow extends KeyedRow {
  text: string;
  sections: string | null;
  abbreviations: string | null;
}

interface DefinitionRow extends KeyedRow {
  concept: string;
  label: string;
  text: string;
  source: string;
  evidence: string | null;
}

export const content = async ({ id }: BriefRow, { load }: Context) => {
  const row = await load.one<ContentRow>('brief/content', id);
  // Gone since this request began to read it.
  return row ?? { text: '', sections: null, abbreviations: null };
};

/** A field that is made of what the brief's edges say. */
const ofEdges =
  <Result>(make: (edges: BriefEdges, brief: BriefRow, context: Context) => Result | Promise<Result>) =>
  (brief: BriefRow, _: unknown, context: Context) =>
    whenKnown(edgesOf(brief, context.load), (edges) => make(edges, brief, context));

const publisher = (of: (edges: BriefEdges) => string | undefined) =>
  ofEdges((edges, _, { load }) => {
    const id = of(edges);
    return id === undefined ? null : load.entity<NamedRow>(id);
  });

const publisherEvidence = (
  type: 'PUBLISHED_BY' | 'ORIGINALLY_PUBLISHED_BY',
  of: (edges: BriefEdges) => string | undefined,
) =>
  ofEdges((edges, brief, { load }) => {
    const id = of(edges);
    return id === undefined ? [] : edgeEvidence(brief, { type, id }, load);
  });

const outlet = ({ publishedBy }: BriefEdges) => publishedBy[0];
const original = ({ originally }: BriefEdges) => originally[0]?.id;

const mentionsOf =
  (prefix: string) =>
  ({ mentions }: BriefEdges) =>
    mentions.filter(({ id }) => id.startsWith(prefix));

export const brief = {
  captures: ({ captures }: BriefRow) => captures ?? [],
  text: async (parent: BriefRow, _: unknown, context: Context) => (await content(parent, context)).text,
  sections: async (parent: BriefRow, _: unknown, context: Context) => {
    const { text, sections } = await content(parent, context);
    return (JSON.parse(sections ?? '[]') as Section[]).map((section) => ({
      ...section,
      text: text.slice(section.start, section.end),
    }));
  },
  abbreviations: async (parent: BriefRow, _: unknown, context: Context) =>
    JSON.parse((await content(parent, context)).abbreviations ?? '[]') as Abbreviation[],
  outlet: publisher(outlet),
  outletEvidence: publisherEvidence('PUBLISHED_BY', outlet),
  originalPublisher: publisher(original),
  originalPublisherName: ofEdges(({ originally }) => originally[0]?.name ?? null),
  originalPublisherEvidence: publisherEvidence('ORIGINALLY_PUBLISHED_BY', original),
  papers: ownRelation<PaperRow, ReturnType<typeof papersOf>[number]>({
    name: 'papers',
    rows: papersOf,
    place: { role: 'string', label: 'string', id: 'string' },
    edge: ({ row: { id, role, citedAs, confidence }, parent }) => ({
      ...{ role, citedAs, confidence },
      evidence: (_: unknown, { load }: Context) => edgeEvidence(parent, { type: role, id }, load),
    }),
  }),
  concepts: ownRelation<ConceptRow, BriefEdges['mentions'][number], PageArgs & StatusArgs>({
    name: 'concepts',
    rows: mentionsOf('concept/'),
    keep: (args) => {
      const { status } = shownStatus(args);
      return (concept) => status.includes(concept.status);
    },
    place: salienceFirst,
    edge: ({ row, parent }) => mention(row, parent),
  }),
  people: ownRelation<NamedRow, BriefEdges['mentions'][number]>({
    name: 'people',
    rows: mentionsOf('person/'),
    place: salienceFirst,
    edge: ({ row, parent }) => mention(row, parent),
  }),
  organizations: ownRelation<NamedRow, BriefEdges['mentions'][number]>({
    name: 'organizations',
    rows: mentionsOf('organization/'),
    place: salienceFirst,
    edge: ({ row, parent }) => mention(row, parent),
  }),
  story: ({ id }: BriefRow, _: unknown, { load }: Context) => storyOf(load, 'story/by-brief', id),
  definitions: async (parent: BriefRow, _: unknown, { load }: Context) => {
    const rows = await load.many<DefinitionRow>('brief/definitions', parent.id);
    const concepts = await load.entities<ConceptRow>(rows.map(({ concept }) => concept));
    return rows.flatMap(({ label, text, source, evidence }, i) => {
      const concept = concepts[i];
      return concept ? [{ label, text, source, concept, brief: parent, evidence: evidenceOf(evidence, parent) }] : [];
    });
  },
};

/** What the brief covers; what it only names as well, but a paper that it covers is there once. */
function papersOf({ covers, mentions }: BriefEdges) {
  const covered = new Set(covers.map(({ id }) => id));
  return [
    ...covers.map((each) => ({ ...each, role: 'COVERS' as const })),
    ...mentions
      .filter(({ id }) => id.startsWith('paper/') && !covered.has(id))
      .map(({ id, confidence }) => ({ id, confidence, citedAs: null, role: 'MENTIONS' as const })),
  ];
}
