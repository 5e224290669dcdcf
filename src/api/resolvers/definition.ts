import { compareDefinitions } from '../compare-definitions.ts';
import { type PageArgs, pageParams, pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { encodeCursor } from '../cursor.ts';
import { evidenceOf } from '../evidence.ts';
import type { KeyedRow } from '../loaders.ts';
import type { BriefRow, ConceptRow } from '../rows.ts';

interface DefinitionRow extends KeyedRow {
  brief: string;
  label: string;
  text: string;
  evidence: string | null;
  source: string;
  newest: string;
  start: number;
}

const list = { name: 'concept/definitions', place: { newest: 'string', id: 'string', start: 'number' } } as const;

/** Concept.definitions: the curator's stands before all pages. */
export async function definitions(concept: ConceptRow, args: PageArgs, { load }: Context) {
  const size = pageSize(args.first);
  const rows = await load.many<DefinitionRow>(list.name, concept.id, pageParams(list, args));
  const briefs = await load.entities<BriefRow>(rows.map(({ brief }) => brief));
  const told = rows.flatMap(({ label, text, brief: id, source, evidence, newest, start }, i) => {
    const brief = briefs[i];
    if (!brief) return [];
    const cursor = encodeCursor(list.name, { newest, id, start });
    return [{ ...{ concept, label, text, brief, source, cursor }, evidence: evidenceOf(evidence, brief) }];
  });
  const curated = args.after == null ? curatedDefinition(concept) : [];
  return [...curated, ...told].slice(0, size);
}

/** Concept.definitionGroups: the first of all definitions, compared. */
export async function definitionGroups(concept: ConceptRow, { first }: PageArgs, context: Context) {
  const told = await definitions(concept, { first: first ?? null }, context);
  return compareDefinitions(told, [concept.prefLabel, ...(concept.altLabels ?? [])]);
}

function curatedDefinition(concept: ConceptRow) {
  if (concept.definition === null) return [];
  const { prefLabel: label, definition: text, file } = concept;
  return [{ concept, label, text, brief: null, source: file ?? 'seed', evidence: [], cursor: null }];
}
