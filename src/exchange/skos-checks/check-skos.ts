import { BriefgraphError } from '../../errors.ts';
import type { Problem } from '../../seed/reading/problem.ts';
import type { SeedFile } from '../../seed/reading/seed-file.ts';
import type { RdfReading } from '../rdf/collect-quads.ts';
import { neutralBase, type RdfFormat } from '../rdf/rdf-source.ts';
import { readRdf } from '../rdf/read-rdf.ts';
import { readSkos } from './model/read-skos.ts';
import type { Skos } from './model/skos.ts';
import { placesInRdf, type RdfPlaces } from './places-in-rdf.ts';
import { counted, listed, named } from './rules/wording.ts';
import type { SkosFault, SkosRule } from './skos-rule.ts';
import { skosRules } from './skos-rules.ts';

export interface SkosChecked {
  problems: Problem[];
  /** How many the file has of its own. */
  concepts: number;
}

/**
 * What is wrong with a SKOS file, as the file says it: nothing is mapped to seeds, and nothing is fetched. A file that
 * is no RDF at all is a finding too.
 */
export async function checkSkos({ path, text }: SeedFile, format: RdfFormat): Promise<SkosChecked> {
  let reading: RdfReading;
  try {
    reading = await readRdf(text, { format, path, keepOdd: true });
  } catch (error) {
    if (!(error instanceof BriefgraphError)) throw error;
    return unreadable(error, path, placesInRdf(text, { placeOf: () => null }));
  }
  const warnings = reading.warnings.map((warning): Problem => {
    return { severity: 'warning', rule: 'skos-reading', file: path, at: null, what: () => `${warning}.` };
  });
  const skos = readSkos(reading.quads);
  const places = placesInRdf(text, reading);
  const found = skosRules.flatMap((rule) =>
    faultsOf(rule, skos).map(({ about, quad, what, also }): Problem => {
      const at = quad ? places.ofQuad(quad) : about === null ? null : placeOfResource(about, skos, places);
      const other = also && also !== quad ? places.ofQuad(also) : null;
      return {
        ...{ severity: rule.severity, rule: rule.id, file: path, at, what: () => sentence(about, what()) },
        ...(other === null ? {} : { also: { file: path, at: other } }),
      };
    }),
  );
  return { problems: [...warnings, ...found], concepts: skos.concepts.size };
}

/** From so many on, what nearly all concepts have is how a vocabulary is made, and told once. */
const many = 50;

function faultsOf({ check, most }: SkosRule, skos: Skos): SkosFault[] {
  const faults = check?.(skos) ?? [];
  const concepts = new Set(faults.flatMap(({ about }) => (about !== null && skos.concepts.has(about) ? [about] : [])));
  const [first] = concepts;
  if (!most || first === undefined || concepts.size <= many || concepts.size < 0.8 * skos.concepts.size) return faults;
  const numbers = `${concepts.size.toLocaleString('en')} of ${counted(skos.concepts.size, 'concept')}`;
  const others = faults.filter(({ about }) => about === null || !concepts.has(about));
  return [{ about: first, what: () => `${numbers} ${most}: ${listed(concepts)}.` }, ...others];
}

/** Where a resource is described, or else where it is first said to be something. */
function placeOfResource(resource: string, { described, classes }: Skos, places: RdfPlaces): number | null {
  const first = described.get(resource);
  if (first) return places.ofResource(resource, first);
  const [implying] = classes.get(resource)?.values() ?? [];
  return implying ? places.ofQuad(implying) : places.ofResource(resource, undefined);
}

/** The resource before the sentence, where the sentence does not name it. */
function sentence(about: string | null, what: string): string {
  const whole = about === null || what.includes(named(about)) ? what : `${named(about)}: ${what}`;
  return whole.replaceAll(neutralBase, '');
}

function unreadable(error: BriefgraphError, path: string, places: RdfPlaces): SkosChecked {
  const [, line, column] = /:(\d+)(?::(\d+))?$/.exec(error.where ?? '') ?? [];
  const at = line ? places.offsetOf({ line: Number(line), ...(column ? { column: Number(column) } : {}) }) : null;
  return unread(path, `${error.message}.${error.next ? ` ${error.next}` : ''}`, at);
}

/** The one finding on a file that nothing else can be said of. */
export function unread(path: string, what: string, at: number | null): SkosChecked {
  return { problems: [{ severity: 'error', rule: 'skos-unreadable', file: path, at, what: () => what }], concepts: 0 };
}
