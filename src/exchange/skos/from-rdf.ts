import type { ImportReport } from '../import/import-report.ts';
import { emptyVocabulary, type RawVocabulary } from '../import/raw-vocabulary.ts';
import { badRdf, type RdfReading, whereIn } from '../rdf/collect-quads.ts';
import { isBlank, nameOf } from '../rdf/name-of.ts';
import { conceptFrom, understood } from './concept-from.ts';
import { conceptsIn } from './concepts-in.ts';
import { addInverses } from './inverses.ts';
import { othersFrom } from './others-from.ts';
import { RdfIndex } from './rdf-index.ts';
import { schemeFrom } from './scheme-from.ts';
import { short, term } from './terms.ts';

/**
 * The vocabulary in a file of RDF: SKOS, or classes with labels where there is no SKOS in it. What it says beyond that
 * is reported by property.
 */
export function fromRdf(reading: RdfReading, path: string, language: string, report: ImportReport): RawVocabulary {
  for (const warning of reading.warnings) report.changed('read otherwise than it is written', `${path}: ${warning}`);
  const refused = new Set(reading.odd.map(({ quad }) => quad));
  for (const { iri, place } of reading.odd) {
    report.refused(
      'statement with an address that has a space or another such character',
      `${whereIn(path, place)} ${iri}`,
    );
  }
  const quads = reading.quads.filter((quad) => !refused.has(quad));
  const index = new RdfIndex(quads, understood);
  const { concepts, classes } = conceptsIn(index, quads);
  const named = [...concepts].filter((name) => !isBlank(name));
  if (named.length === 0 && concepts.size > 0) {
    const first = quads.find(({ subject }) => concepts.has(nameOf(subject)));
    throw badRdf(
      path,
      first ? reading.placeOf(first) : null,
      'no concept of this file has an address: all are blank nodes',
      {
        next: 'Give each concept an IRI, or nothing can refer to it.',
      },
    );
  }
  const whereOf = (name: string) => {
    const quad = index.of(name)[0];
    const place = quad ? reading.placeOf(quad) : null;
    return `${place ? whereIn(path, { line: place.line }) : path} <${name}>`;
  };
  for (const name of concepts)
    if (isBlank(name)) report.leftOut('concept without an address (a blank node)', whereOf(name));
  const { scheme, schemes, base } = schemeFrom(index, named, language, whereOf, report);
  const others = othersFrom(index, base, report);
  const raw = { ...emptyVocabulary(), scheme, ...others };
  raw.concepts = named.map((name) => conceptFrom(index, name, { classes, base, where: whereOf(name) }, report));
  addInverses(index, raw.concepts, report);
  const used = new Set([...concepts, ...schemes, ...others.used]);
  reportRest(index, used, whereOf, report);
  return raw;
}

/** What is told of other things than concepts and schemes, by their type. */
function reportRest(index: RdfIndex, used: Set<string>, whereOf: (name: string) => string, report: ImportReport): void {
  for (const name of index.subjects) {
    // A blank node is a part of what leads to it.
    if (used.has(name) || isBlank(name)) continue;
    const types = index.objects(name, 'rdf:type').map(({ value }) => short(value));
    if (types.includes('skosxl:Label')) continue;
    const declared = index.of(name).some(({ predicate }) => predicate.value === term('rdfs:subPropertyOf'));
    if (declared) continue;
    report.leftOut(
      types.length > 0 ? `a ${types.sort().join(', ')}` : 'what is told of something without a type',
      whereOf(name),
    );
  }
}
