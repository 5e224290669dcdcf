import type { Term } from '@rdfjs/types';
import type { Scheme } from '../../model.ts';
import { schemeShape } from '../../seed/shapes/shapes.ts';
import type { ImportReport } from '../import/import-report.ts';
import { isBlank, nameOf } from '../rdf/name-of.ts';
import { neutralBase } from '../rdf/rdf-source.ts';
import { baseOf } from './addresses.ts';
import type { RdfIndex } from './rdf-index.ts';
import { short, term } from './terms.ts';

/** Where a scheme says what, the best first. */
const sources = {
  title: ['dct:title', 'dc:title', 'skos:prefLabel', 'skosxl:prefLabel', 'rdfs:label'],
  description: ['dct:description', 'dc:description', 'skos:definition', 'skos:note', 'rdfs:comment'],
  creators: ['dct:creator', 'dc:creator'],
  license: ['dct:license', 'cc:license', 'dct:rights', 'dc:rights'],
  source: ['dct:source', 'dc:source'],
  version: ['owl:versionInfo'],
} satisfies Partial<Record<keyof Scheme, string[]>>;

interface Found {
  scheme: Scheme | null;
  /** All schemes of the file. */
  schemes: Set<string>;
  base: string;
}

/** The scheme that most concepts are in. The others, and who is in them, are reported. */
export function schemeFrom(
  index: RdfIndex,
  concepts: string[],
  language: string,
  whereOf: (name: string) => string,
  report: ImportReport,
): Found {
  const members = new Map<string, number>();
  const types = new Set([term('skos:ConceptScheme'), term('owl:Ontology')]);
  const isConcept = new Set(concepts);
  for (const name of index.subjects) {
    const typed = index.objects(name, 'rdf:type').some(({ value }) => types.has(value));
    const counted = index.objects(name, 'skos:hasTopConcept').length;
    if (typed || counted > 0) members.set(name, (members.get(name) ?? 0) + counted);
  }
  for (const name of concepts) {
    for (const { value } of index.objects(name, 'skos:inScheme', 'skos:topConceptOf')) {
      members.set(value, (members.get(value) ?? 0) + 1);
    }
  }
  const named = [...members].filter(([name]) => !isBlank(name)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [name] of named.filter(([name]) => isConcept.has(name))) {
    report.leftOut('scheme that is a concept too (S9): read as a concept', whereOf(name));
  }
  const [first, ...others] = named.filter(([name]) => !isConcept.has(name)).map(([name]) => name);
  for (const name of others) report.leftOut('further scheme, and who is in it', whereOf(name));
  const schemes = new Set(members.keys());
  if (first === undefined) return { scheme: null, schemes, base: neutralBase };
  const scheme = described(index, first, language, whereOf, report);
  const kept = { ...scheme, ...(first === neutralBase ? {} : { iri: first }) };
  return { scheme: Object.keys(kept).length > 0 ? kept : null, schemes, base: baseOf(kept) };
}

function described(
  index: RdfIndex,
  name: string,
  language: string,
  whereOf: (name: string) => string,
  report: ImportReport,
): Scheme {
  const scheme: Record<string, string | string[]> = {};
  const used = new Set(['rdf:type', 'skos:hasTopConcept', 'bg:rejected', 'bg:schemeLanguage']);
  for (const [field, properties] of Object.entries(sources)) {
    const best = properties.find((property) => index.objects(name, property).length > 0);
    if (!best) continue;
    used.add(best);
    const objects = index.objects(name, best);
    const texts = objects.map((object) => textOf(index, object)).filter((text) => text !== '');
    if (field === 'creators') scheme[field] = [...new Set(texts)].sort();
    else {
      const [chosen, ...rest] = inLanguage(index, objects, language);
      if (chosen !== undefined) scheme[field] = chosen;
      for (const text of rest) report.leftOut(`further ${best} of the scheme`, `${whereOf(name)} ${text}`);
    }
  }
  for (const { predicate, object } of index.of(name)) {
    const property = short(predicate.value);
    if (!used.has(property)) report.leftOut(`${property} of the scheme`, `${whereOf(name)} ${object.value}`);
  }
  const { success, data, error } = schemeShape.safeParse(scheme);
  if (success) return data;
  for (const { path, message } of error.issues) {
    report.leftOut(`${String(path[0])} of the scheme that ${message}`, whereOf(name));
    delete scheme[String(path[0])];
  }
  return scheme;
}

/** The wanted language's text first, then one without a language, then as they stand. */
function inLanguage(index: RdfIndex, objects: Term[], language: string): string[] {
  const rank = (object: Term) => {
    const tag = 'language' in object ? object.language : '';
    return tag === language ? 0 : tag === '' ? 1 : 2;
  };
  const sorted = objects.toSorted((a, b) => rank(a) - rank(b) || (a.value < b.value ? -1 : 1));
  return [...new Set(sorted.map((object) => textOf(index, object)).filter((text) => text !== ''))];
}

function textOf(index: RdfIndex, object: Term): string {
  if (object.termType === 'Literal') return object.value.trim();
  const [name] = index.objects(nameOf(object), 'foaf:name', 'schema:name', 'rdfs:label', 'skosxl:literalForm');
  return name?.value.trim() ?? (isBlank(nameOf(object)) ? '' : object.value);
}
