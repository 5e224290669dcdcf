import type { Abbreviation, Section } from '../../model.ts';
import { type PageArgs, relation } from '../connection.ts';
import type { Context } from '../context.ts';
import { storyOf } from '../entity.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow, PaperRow } from '../rows.ts';
import { type CoverRow, citedAs } from './cover.ts';
import { type MentionRow, mention, salienceFirst } from './mention.ts';
import { type StatusArgs, shownStatus } from './shown-status.ts';

interface ContentRow extends KeyedRow {
  text: string;
  sections: string | null;
  abbreviations: string | null;
}

interface OutletRow extends KeyedRow {
  node: NamedRow;
  name: string;
  evidence: string | null;
}

interface DefinitionRow extends KeyedRow {
  evidence: string | null;
}

export const content = async ({ id }: BriefRow, { load }: Context) => {
  const row = await load.one<ContentRow>('brief/content', id);
  // Gone since this request began to read it.
  return row ?? { text: '', sections: null, abbreviations: null };
};

const outlet = ({ id }: BriefRow, { load }: Context) => load.one<OutletRow>('brief/outlet', id);
const originalPublisher = ({ id }: BriefRow, { load }: Context) => load.one<OutletRow>('brief/original-publisher', id);

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
  outlet: async (parent: BriefRow, _: unknown, context: Context) => (await outlet(parent, context))?.node ?? null,
  outletEvidence: async (parent: BriefRow, _: unknown, context: Context) =>
    evidenceOf((await outlet(parent, context))?.evidence ?? null, parent),
  originalPublisher: async (parent: BriefRow, _: unknown, context: Context) =>
    (await originalPublisher(parent, context))?.node ?? null,
  originalPublisherName: async (parent: BriefRow, _: unknown, context: Context) =>
    (await originalPublisher(parent, context))?.name ?? null,
  originalPublisherEvidence: async (parent: BriefRow, _: unknown, context: Context) =>
    evidenceOf((await originalPublisher(parent, context))?.evidence ?? null, parent),
  papers: relation<BriefRow, CoverRow<PaperRow>>({
    query: 'brief/papers',
    place: { role: 'string', label: 'string', id: 'string' },
    edge: (row, parent) => ({
      role: row.role,
      citedAs: citedAs(row),
      confidence: row.confidence,
      evidence: evidenceOf(row.evidence, parent),
    }),
    total: ['brief/counts', 'papers'],
  }),
  concepts: relation<BriefRow, MentionRow<ConceptRow>, PageArgs & StatusArgs>({
    query: 'brief/concepts',
    place: salienceFirst,
    edge: mention,
    params: shownStatus,
    total: ['brief/concepts-count', 'concepts'],
  }),
  people: relation<BriefRow, MentionRow<NamedRow>>({
    query: 'brief/people',
    place: salienceFirst,
    edge: mention,
    total: ['brief/counts', 'people'],
  }),
  organizations: relation<BriefRow, MentionRow<NamedRow>>({
    query: 'brief/organizations',
    place: salienceFirst,
    edge: mention,
    total: ['brief/counts', 'organizations'],
  }),
  story: ({ id }: BriefRow, _: unknown, { load }: Context) => storyOf(load, 'story/by-brief', id),
  definitions: async (parent: BriefRow, _: unknown, { load }: Context) =>
    (await load.many<DefinitionRow>('brief/definitions', parent.id)).map((row) => ({
      ...row,
      brief: parent,
      evidence: evidenceOf(row.evidence, parent),
    })),
};
