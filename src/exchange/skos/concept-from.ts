import type { Literal, Quad, Term } from '@rdfjs/types';
import { conceptKinds, matchKinds, noteKinds } from '../../model.ts';
import type { ImportReport } from '../import/import-report.ts';
import { type MatchKind, type NoteKind, type RawConcept, type RawText, rawConcept } from '../import/raw-vocabulary.ts';
import { isBlank, nameOf } from '../rdf/name-of.ts';
import { conceptIri } from './addresses.ts';
import type { RdfIndex } from './rdf-index.ts';
import { short, term } from './terms.ts';

interface Taking {
  raw: RawConcept;
  object: Term;
  text: () => RawText[];
  index: RdfIndex;
  report: ImportReport;
}

type Take = (taking: Taking) => void;

const labels = (field: 'preferred' | 'alternative' | 'hidden' | 'definitions'): Take => {
  return ({ raw, text }) => raw[field].push(...text());
};
const link = (field: 'broader' | 'related' | 'replacedBy'): Take => {
  return ({ raw, object }) => raw[field].push(nameOf(object));
};
const note =
  (kind: NoteKind): Take =>
  ({ raw, text }) =>
    raw.notes.push(...text().map((each) => ({ ...each, kind })));
const match =
  (kind: MatchKind): Take =>
  ({ raw, object }) =>
    raw.matches.push({ kind, iri: object.value });
/** Read from the other side, or following from what is read. */
const nothing: Take = () => {};
const readAs =
  (what: string, take: Take): Take =>
  (taking) => {
    taking.report.changed(what, `${taking.raw.where} → ${taking.object.value}`);
    take(taking);
  };

/** What becomes of each property of a concept. */
const properties: Record<string, Take> = {
  'rdf:type': ({ raw, object, report }) => {
    if (!/^(?:skos:Concept|owl:Class|rdfs:Class|owl:NamedIndividual|rdfs:Resource)$/.test(short(object.value))) {
      report.leftOut(`type ${short(object.value)}`, raw.where);
    }
  },
  'skos:prefLabel': labels('preferred'),
  'skos:altLabel': labels('alternative'),
  'skos:hiddenLabel': labels('hidden'),
  'skosxl:prefLabel': labels('preferred'),
  'skosxl:altLabel': labels('alternative'),
  'skosxl:hiddenLabel': labels('hidden'),
  'skos:definition': labels('definitions'),
  ...Object.fromEntries(noteKinds.map((kind) => [`skos:${kind}`, note(kind)])),
  ...Object.fromEntries(matchKinds.map((kind) => [`skos:${kind}`, match(kind)])),
  ...Object.fromEntries(matchKinds.map((kind) => [`bg:${kind}`, match(kind)])),
  'skos:notation': ({ raw, object, report }) => {
    const { datatype } = object as Literal;
    const plain = !datatype || /#(?:string|langString)$/.test(datatype.value);
    if (!plain) report.leftOut(`type of a notation: ${short(datatype.value)}`, `${raw.where} ${object.value}`);
    raw.notations.push(object.value);
  },
  'skos:broader': link('broader'),
  'skos:related': link('related'),
  'bg:related': link('related'),
  'skos:broaderTransitive': nothing,
  ...Object.fromEntries(
    ['broaderGeneric', 'broaderPartitive', 'broaderInstantial'].map((name) => [
      `isothes:${name}`,
      readAs(`isothes:${name}: read as skos:broader`, link('broader')),
    ]),
  ),
  ...Object.fromEntries(
    ['skos:narrower', 'skos:narrowerTransitive', 'skos:inScheme', 'skos:topConceptOf'].map((name) => [name, nothing]),
  ),
  'owl:deprecated': ({ raw, object }) => {
    if (/^(?:true|1)$/.test(object.value)) raw.deprecated ??= 'Deprecated where it comes from.';
  },
  'bg:deprecated': ({ raw, object }) => {
    raw.deprecated = object.value;
  },
  'dct:isReplacedBy': link('replacedBy'),
  'bg:id': ({ raw, object }) => {
    raw.id = object.value.replace(/^concept\//, '');
  },
  'bg:language': ({ raw, object }) => {
    raw.language = object.value;
  },
  'bg:kind': ({ raw, object, report }) => {
    if (conceptKinds.some((kind) => kind === object.value)) raw.kind = object.value;
    else report.leftOut('bg:kind that is none', `${raw.where} ${object.value}`);
  },
  'bg:onlyWith': ({ raw, object, report }) => {
    try {
      raw.onlyWith = JSON.parse(object.value);
    } catch {
      report.leftOut('bg:onlyWith that is no JSON', raw.where);
    }
  },
};

/** What a class has in the place of a concept's properties. */
const classProperties: Record<string, Take> = {
  'rdfs:label': labels('preferred'),
  'rdfs:comment': note('note'),
  'rdfs:subClassOf': (taking) => {
    if (!isBlank(nameOf(taking.object))) return link('broader')(taking);
    taking.report.leftOut('rdfs:subClassOf an expression', taking.raw.where);
  },
  'iao:0000115': labels('definitions'),
  'iao:0100001': link('replacedBy'),
  'oboInOwl:hasExactSynonym': labels('alternative'),
  'oboInOwl:hasBroadSynonym': readAs('broad synonym: read as hiddenLabel', labels('hidden')),
  'oboInOwl:hasNarrowSynonym': readAs('narrow synonym: read as hiddenLabel', labels('hidden')),
  'oboInOwl:hasRelatedSynonym': readAs('related synonym: read as hiddenLabel', labels('hidden')),
};

/** What is read of concepts: properties that a file declares below these count as these. */
export const understood = Object.keys(properties).map(term);

interface Options {
  classes: boolean;
  base: string;
  where: string;
}

/** A concept with all that the file says of it, from either side. */
export function conceptFrom(
  index: RdfIndex,
  name: string,
  { classes, base, where }: Options,
  report: ImportReport,
): RawConcept {
  const raw = rawConcept(name, where);
  const takes = classes ? { ...properties, ...classProperties } : properties;
  for (const quad of index.of(name)) {
    const property = short(index.meaning(quad.predicate.value));
    const take = takes[property];
    if (take) take({ raw, object: quad.object, text: () => textsOf(quad, index, raw, report), index, report });
    else if (property !== 'rdfs:label') report.leftOut(short(quad.predicate.value), `${where} ${quad.object.value}`);
    if (take && property !== short(quad.predicate.value)) {
      report.changed(`${short(quad.predicate.value)}: read as ${property}`, `${where} ${quad.object.value}`);
    }
  }
  if (!classes) takeRdfsLabels(index, raw, report);
  raw.matches = raw.matches.filter(({ iri }) => !isBlank(iri));
  if (name !== conceptIri(base, raw.id ?? '')) raw.iri = name;
  return raw;
}

/** rdfs:label stands for a prefLabel only where there is none. */
function takeRdfsLabels(index: RdfIndex, raw: RawConcept, report: ImportReport): void {
  const found = index.of(raw.key).filter(({ predicate }) => short(predicate.value) === 'rdfs:label');
  for (const quad of found) {
    const texts = textsOf(quad, index, raw, report);
    const same = texts.every(({ text }) => raw.preferred.some((label) => label.text === text));
    if (raw.preferred.length === 0) {
      report.changed('rdfs:label: read as prefLabel', `${raw.where} ${quad.object.value}`);
      raw.preferred.push(...texts);
    } else if (!same) report.leftOut('rdfs:label beside a prefLabel', `${raw.where} ${quad.object.value}`);
  }
}

/** A literal; or the text of a label or note that is a thing of its own (SKOS-XL, rdf:value). */
function textsOf({ object, predicate }: Quad, index: RdfIndex, raw: RawConcept, report: ImportReport): RawText[] {
  if (object.termType === 'Literal') return [{ text: object.value, language: object.language }];
  const inner = index.objects(nameOf(object), 'skosxl:literalForm', 'rdf:value', 'rdfs:label');
  const texts = inner.filter((each): each is Literal => each.termType === 'Literal');
  if (texts.length === 0) report.leftOut(`${short(predicate.value)} without a text`, `${raw.where} → ${object.value}`);
  const carried = new Set(['skosxl:literalForm', 'rdf:value', 'rdfs:label', 'rdf:type']);
  for (const other of index.of(nameOf(object))) {
    const property = short(other.predicate.value);
    if (!carried.has(property))
      report.leftOut(`${property} of a ${short(predicate.value)}`, `${raw.where} ${other.object.value}`);
  }
  return texts.map(({ value, language }) => ({ text: value, language }));
}
