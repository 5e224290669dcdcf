import type { Mention } from '../../model.ts';
import { edgesOf } from '../brief-edges.ts';
import type { AnnotatedText, Context } from '../context.ts';
import { type Definition, definitions } from '../resolvers/definition.ts';
import type { ConceptRow } from '../rows.ts';

/** A place in a definition that means another concept: `definition.text.slice(start, end) === quote`. */
export interface Mentioned extends Pick<Mention, 'id' | 'start' | 'end' | 'quote' | 'rule' | 'confidence'> {
  definition: Definition;
}

export interface DefinitionMentions {
  /** How many definitions were looked at. */
  definitions: number;
  mentioned: Mentioned[];
}

/** Definitions of one concept that are looked at: the curator's and the newest. */
const mostDefinitions = 4;

/** What the definitions of concepts mention, by the same linking as ingest's; at most one place a definition and concept. */
export async function mentionedIn(
  concepts: ConceptRow[],
  asOf: string | null,
  context: Context,
): Promise<Map<string, DefinitionMentions>> {
  const all = await Promise.all(
    concepts.map((concept) => definitions(concept, { first: mostDefinitions, asOf }, context)),
  );
  const texts = all.flat().map((definition) => ({ definition, ahead: aheadOf(definition.concept) }));
  const annotated = await context.annotate(texts.map(({ definition, ahead }) => ahead + definition.text));
  const found = await Promise.all(
    texts.map(async ({ definition, ahead }, i) =>
      inContext(placesIn(annotated[i] as AnnotatedText | Error, definition, ahead.length), context),
    ),
  );
  const byConcept = Map.groupBy(found.flat(), ({ definition }) => definition.concept.id);
  return new Map(
    concepts.map(({ id }, i) => [id, { definitions: all[i]?.length ?? 0, mentioned: byConcept.get(id) ?? [] }]),
  );
}

/** What a definition is of stands before it, as in a glossary: words that mean something only there are read so. */
const aheadOf = ({ prefLabel, altLabels }: ConceptRow) => `${[prefLabel, ...(altLabels ?? [])].join('. ')}.\n\n`;

function placesIn(annotated: AnnotatedText | Error, definition: Definition, ahead: number): Mentioned[] {
  if (annotated instanceof Error) throw annotated;
  const seen = new Set([definition.concept.id]);
  return annotated.mentions.flatMap(({ type, id, start, end, quote, rule, confidence }) => {
    if (type !== 'CONCEPT' || start < ahead || seen.has(id)) return [];
    seen.add(id);
    return [{ id, start: start - ahead, end: end - ahead, quote, rule, confidence, definition }];
  });
}

/** Of what a brief's definition mentions, what the brief mentions as a whole: there is more to tell senses by. */
async function inContext(places: Mentioned[], { load }: Context): Promise<Mentioned[]> {
  const brief = places[0]?.definition.brief ?? null;
  if (brief === null) return places;
  const said = new Set((await edgesOf(brief, load)).mentions.map(({ id }) => id));
  return places.filter(({ id }) => said.has(id));
}
