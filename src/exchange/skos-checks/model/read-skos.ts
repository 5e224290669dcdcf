import type { Quad } from '@rdfjs/types';
import { nameOf } from '../../rdf/name-of.ts';
import { type ClassName, classesIn } from './classes.ts';
import { ownConcepts } from './own-concepts.ts';
import { type EqualKind, type HierarchyKind, type Kind, type LabelKind, type Role, rolesIn } from './roles.ts';
import type { Skos, Text } from './skos.ts';
import { owl, rdf } from './skos-terms.ts';

const xlKinds: Partial<Record<Kind, LabelKind>> = {
  xlPrefLabel: 'prefLabel',
  xlAltLabel: 'altLabel',
  xlHiddenLabel: 'hiddenLabel',
};

/** S4 to S6, S19, S31, S35, S39, S54: which classes the two sides of a property have. */
const implied: Partial<Record<Kind, [ClassName | null, ClassName | null]>> = {
  semanticRelation: ['Concept', 'Concept'],
  mappingRelation: ['Concept', 'Concept'],
  broader: ['Concept', 'Concept'],
  broaderTransitive: ['Concept', 'Concept'],
  broadMatch: ['Concept', 'Concept'],
  related: ['Concept', 'Concept'],
  relatedMatch: ['Concept', 'Concept'],
  closeMatch: ['Concept', 'Concept'],
  exactMatch: ['Concept', 'Concept'],
  topConceptOf: ['Concept', 'ConceptScheme'],
  inScheme: [null, 'ConceptScheme'],
  member: ['Collection', null],
  memberList: ['Collection', null],
  xlPrefLabel: [null, 'Label'],
  xlAltLabel: [null, 'Label'],
  xlHiddenLabel: [null, 'Label'],
  literalForm: ['Label', null],
};

const textKinds = new Set<Kind>(['prefLabel', 'altLabel', 'hiddenLabel', 'literalForm', 'notation']);
const freeKinds = new Set<Kind>(['otherLabel', 'note', 'comment']);

/** Statements → what they say in terms of SKOS. */
export function readSkos(statements: Quad[]): Skos {
  const quads = eachOnce(statements);
  const skos = emptySkos(quads);
  const rolesOf = rolesIn(quads);
  const classesOf = classesIn(quads);
  for (const quad of quads) {
    const about = nameOf(quad.subject);
    if (!skos.described.has(about)) skos.described.set(about, quad);
    if (quad.predicate.value === `${rdf}type`) {
      for (const name of classesOf(quad.object.value)) addClass(skos, about, name, quad);
    }
    if (quad.predicate.value === `${owl}deprecated` && /^(?:true|1)$/.test(quad.object.value)) {
      skos.deprecated.add(about);
    }
    for (const role of rolesOf(quad.predicate.value)) addStatement(skos, quad, role);
  }
  addXlLabels(skos);
  skos.labelsOf = Map.groupBy(skos.labels, ({ about }) => about);
  for (const [name, classes] of skos.classes) {
    if (classes.has('ConceptScheme')) skos.schemes.add(name);
    if (classes.has('Collection')) skos.collections.add(name);
  }
  Object.assign(skos, ownConcepts(skos, quads));
  return skos;
}

/** A graph is a set: what a file says twice, it says. */
function eachOnce(quads: Quad[]): Quad[] {
  const seen = new Set<string>();
  return quads.filter(({ subject, predicate, object }) => {
    const literal = object.termType === 'Literal' ? `"${object.language} ${object.datatype.value}` : '';
    const key = `${nameOf(subject)}\n${predicate.value}\n${nameOf(object)}\n${literal}`;
    return seen.size !== seen.add(key).size;
  });
}

function addStatement(skos: Skos, quad: Quad, { kind, inverse }: Role): void {
  const { object } = quad;
  if (object.termType === 'Literal') {
    if (textKinds.has(kind) || freeKinds.has(kind)) addText(skos, quad, kind);
    else skos.misfits.push({ quad, wanted: 'resource' });
    return;
  }
  if (textKinds.has(kind)) {
    skos.misfits.push({ quad, wanted: 'text' });
    return;
  }
  // A note may be a resource with more to it (SKOS Primer 4.2).
  if (kind === 'note' || kind === 'comment') skos.documented.add(nameOf(quad.subject));
  if (!freeKinds.has(kind)) addLink(skos, quad, kind, inverse);
}

function addText(skos: Skos, quad: Quad, kind: Kind): void {
  const { object } = quad;
  if (object.termType !== 'Literal') return;
  const about = nameOf(quad.subject);
  const text: Text = { about, text: object.value, language: object.language.toLowerCase(), quad };
  if (kind === 'prefLabel' || kind === 'altLabel' || kind === 'hiddenLabel') skos.labels.push({ ...text, kind });
  else if (kind === 'otherLabel') skos.otherLabels.push(text);
  else if (kind === 'notation') skos.notations.push({ ...text, datatype: object.datatype.value });
  else if (kind === 'literalForm') {
    addClass(skos, about, 'Label', quad);
    skos.xlForms.set(about, [...(skos.xlForms.get(about) ?? []), text]);
  } else {
    skos.notes.push(text);
    if (object.value.trim() !== '') skos.documented.add(about);
  }
}

function addLink(skos: Skos, quad: Quad, kind: Kind, inverse: boolean): void {
  const [subject, object] = [nameOf(quad.subject), nameOf(quad.object)];
  const [from, to] = inverse ? [object, subject] : [subject, object];
  const [domain, range] = implied[kind] ?? [null, null];
  if (domain) addClass(skos, from, domain, quad);
  if (range) addClass(skos, to, range, quad);
  if (kind === 'inScheme' || kind === 'topConceptOf') {
    const schemes = skos.schemesOf.get(from);
    if (schemes) schemes.add(to);
    else skos.schemesOf.set(from, new Set([to]));
  }
  if (kind === 'topConceptOf') skos.topConcepts.push({ concept: from, scheme: to, fromScheme: inverse, quad });
  else if (kind === 'member') skos.memberships.push({ quad });
  else if (kind === 'memberList') skos.memberLists.push({ collection: from, list: to, quad });
  else if (xlKinds[kind]) skos.xlLabels.push({ about: from, label: to, kind: xlKinds[kind], quad });
  else if (isHierarchy(kind)) skos.hierarchy.push({ child: from, parent: to, kind, fromParent: inverse, quad });
  else if (isEqual(kind)) skos.equals.push({ from, to, kind, quad });
  else if (kind === 'semanticRelation' || kind === 'mappingRelation') skos.loose.push({ from, to, kind, quad });
}

function isHierarchy(kind: Kind): kind is HierarchyKind {
  return kind === 'broader' || kind === 'broaderTransitive' || kind === 'broadMatch';
}

function isEqual(kind: Kind): kind is EqualKind {
  return kind === 'related' || kind === 'relatedMatch' || kind === 'closeMatch' || kind === 'exactMatch';
}

function addClass(skos: Skos, resource: string, name: ClassName, quad: Quad): void {
  const classes = skos.classes.get(resource);
  if (!classes) skos.classes.set(resource, new Map([[name, quad]]));
  else if (!classes.has(name)) classes.set(name, quad);
}

/** S55 to S57: the literal form of a resource's SKOS-XL label is a label of the resource; said twice, it is one label. */
function addXlLabels(skos: Skos): void {
  if (skos.xlLabels.length === 0) return;
  const keyOf = (about: string, kind: LabelKind, { text, language }: Text) =>
    JSON.stringify([about, kind, text, language]);
  const plain = new Set(skos.labels.map((label) => keyOf(label.about, label.kind, label)));
  for (const { about, label, kind } of skos.xlLabels) {
    for (const form of skos.xlForms.get(label) ?? []) {
      if (!plain.has(keyOf(about, kind, form))) skos.labels.push({ ...form, about, kind });
    }
  }
}

function emptySkos(quads: Quad[]): Skos {
  return {
    ...{ quads, described: new Map(), classes: new Map(), labels: [], labelsOf: new Map(), otherLabels: [], notes: [] },
    ...{ concepts: new Set(), conceptLike: new Set(), schemes: new Set(), collections: new Set() },
    ...{
      documented: new Set(),
      notations: [],
      hierarchy: [],
      equals: [],
      loose: [],
      schemesOf: new Map(),
      topConcepts: [],
    },
    ...{ misfits: [], xlForms: new Map(), xlLabels: [], memberships: [], memberLists: [], deprecated: new Set() },
  };
}
