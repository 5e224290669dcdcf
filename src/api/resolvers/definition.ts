import { edgesOf } from '../brief-edges.ts';
import { compareDefinitions } from '../compare-definitions.ts';
import { type PageArgs, pageParams, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { encodeCursor } from '../cursor.ts';
import { date } from '../dates.ts';
import { type BriefEvidence, evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow, NamedRow } from '../rows.ts';
import { whenKnown } from '../when-known.ts';

interface DefinitionRow extends KeyedRow {
  brief: string;
  label: string;
  text: string;
  evidence: string | null;
  source: string;
  newest: string;
  start: number;
}

export interface Definition {
  concept: ConceptRow;
  label: string;
  text: string;
  /** Null for the curator's, as is the cursor; there is no evidence then, and `start` is none. */
  brief: BriefRow | null;
  source: string;
  cursor: string | null;
  evidence: BriefEvidence[];
  /** Where the text stands in the brief. */
  start: number | null;
}

export interface DefinitionArgs extends PageArgs {
  asOf?: string | null;
}

const list = { name: 'concept/definitions', place: { newest: 'string', id: 'string', start: 'number' } } as const;

/** Concept.definitions: the curator's stands before all pages. */
export async function definitions(concept: ConceptRow, args: DefinitionArgs, { load }: Context): Promise<Definition[]> {
  const size = pageSize(args.first);
  const params = { ...pageParams(list, args), asOf: date('asOf', args.asOf) };
  const rows = await load.many<DefinitionRow>(list.name, concept.id, params);
  const briefs = await load.entities<BriefRow>(rows.map(({ brief }) => brief));
  const told = rows.flatMap(({ label, text, brief: id, source, evidence, newest, start }, i) => {
    const brief = briefs[i];
    if (!brief) return [];
    const cursor = encodeCursor(list.name, { newest, id, start });
    return [{ ...{ concept, label, text, brief, source, cursor, start }, evidence: evidenceOf(evidence, brief) }];
  });
  const curated = args.after == null ? curatedDefinition(concept) : [];
  return [...curated, ...told].slice(0, size);
}

/** Concept.definitionGroups: the first of all definitions, compared. */
export async function definitionGroups(concept: ConceptRow, { first, asOf }: DefinitionArgs, context: Context) {
  const told = await definitions(concept, { first: first ?? null, asOf: asOf ?? null }, context);
  const groups = compareDefinitions(told, [concept.prefLabel, ...(concept.altLabels ?? [])]);
  return groups.map((group) => {
    const members = group.definitions.map(({ definition }) => definition);
    const bySource = [...Map.groupBy(members, ({ source }) => source)];
    return {
      ...{ ...group, ...published(members) },
      sources: bySource.map(([name, own]) => ({
        ...{ name, definitionCount: own.length, ...published(own) },
        outlet: (_: unknown, { load }: Context) => outletOf(own, load),
      })),
    };
  });
}

function curatedDefinition(concept: ConceptRow): Definition[] {
  if (concept.definition === null) return [];
  const { prefLabel: label, definition: text, file } = concept;
  return [{ concept, label, text, brief: null, source: file ?? 'seed', evidence: [], cursor: null, start: null }];
}

/** When the first and the last of the definitions' briefs were published. */
function published(of: Definition[]) {
  const dates = of.flatMap(({ brief }) => brief?.publishedAt ?? []).sort();
  return { firstPublished: dates[0] ?? null, lastPublished: dates.at(-1) ?? null };
}

/** The outlet of definitions that have one source. */
function outletOf(definitions: Definition[], load: Context['load']) {
  const brief = definitions[0]?.brief ?? null;
  if (brief === null) return null;
  return whenKnown(edgesOf(brief, load), ({ publishedBy: [outlet] }) =>
    outlet === undefined ? null : load.entity<NamedRow>(outlet),
  );
}
