/**
 * The integrity conditions of the SKOS Reference (W3C, 2009), each by its number. Nothing is derived but what the
 * condition itself asks for.
 */
import type { Quad } from '@rdfjs/types';
import { short } from './terms.ts';

export interface Breach {
  condition: 'S9' | 'S13' | 'S14' | 'S27' | 'S46';
  /** What breaks it: addresses, or a label with its language. */
  between: string[];
}

/** All breaches of a file, condition by condition. */
export function integrityBreaches(quads: Quad[]): Breach[] {
  return [s9, s13, s14, s27, s46].flatMap((condition) => condition(quads));
}

/** S9: no concept scheme is a concept. */
export function s9(quads: Quad[]): Breach[] {
  const typed = (type: string) =>
    new Set(
      quads
        .filter(({ predicate, object }) => short(predicate.value) === 'rdf:type' && short(object.value) === type)
        .map(({ subject }) => subject.value),
    );
  const both = typed('skos:Concept').intersection(typed('skos:ConceptScheme'));
  return [...both].map((iri) => ({ condition: 'S9', between: [iri] }));
}

const labels = new Set(['skos:prefLabel', 'skos:altLabel', 'skos:hiddenLabel']);

/** S13: a text is one kind of label of a thing, not two. */
export function s13(quads: Quad[]): Breach[] {
  const kinds = new Map<string, { subject: string; label: string; kinds: Set<string> }>();
  for (const { subject, predicate, object } of quads) {
    const kind = short(predicate.value);
    if (!labels.has(kind) || object.termType !== 'Literal') continue;
    const label = `${object.value}@${object.language}`;
    const key = `${subject.value} ${label}`;
    const known = kinds.get(key) ?? { subject: subject.value, label, kinds: new Set() };
    known.kinds.add(kind);
    kinds.set(key, known);
  }
  const twice = [...kinds.values()].filter((each) => each.kinds.size > 1);
  return twice.map(({ subject, label, kinds }) => ({ condition: 'S13', between: [subject, label, ...kinds] }));
}

/** S14: one prefLabel in a language. */
export function s14(quads: Quad[]): Breach[] {
  const found = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of quads) {
    if (short(predicate.value) !== 'skos:prefLabel' || object.termType !== 'Literal') continue;
    const key = `${subject.value}@${object.language.toLowerCase()}`;
    found.set(key, (found.get(key) ?? new Set()).add(object.value));
  }
  const several = [...found].filter(([, texts]) => texts.size > 1);
  return several.map(([key, texts]) => ({ condition: 'S14', between: [key, ...texts] }));
}

/** S27: what is related is not broader as well, over however many steps. */
export function s27(quads: Quad[]): Breach[] {
  const above = new Map<string, Set<string>>();
  const add = (from: string, to: string) => above.set(from, (above.get(from) ?? new Set()).add(to));
  for (const { subject, predicate, object } of quads) {
    const property = short(predicate.value);
    if (/^skos:(?:broader(?:Transitive)?|broadMatch)$/.test(property)) add(subject.value, object.value);
    if (/^skos:(?:narrower(?:Transitive)?|narrowMatch)$/.test(property)) add(object.value, subject.value);
  }
  const leads = (from: string, to: string) => {
    const seen = new Set<string>(above.get(from));
    // A set grows while it is walked.
    for (const at of seen) for (const up of above.get(at) ?? []) seen.add(up);
    return seen.has(to);
  };
  return quads.flatMap(({ subject, predicate, object }): Breach[] => {
    if (!/^skos:related(?:Match)?$/.test(short(predicate.value))) return [];
    const clash = leads(subject.value, object.value) || leads(object.value, subject.value);
    return clash ? [{ condition: 'S27', between: [subject.value, object.value] }] : [];
  });
}

/** S46: exactMatch stands beside neither broadMatch nor relatedMatch, in whichever direction. */
export function s46(quads: Quad[]): Breach[] {
  const pairs = (...properties: string[]) => {
    const named = quads.filter(({ predicate }) => properties.includes(short(predicate.value)));
    return new Set(named.map(({ subject, object }) => [subject.value, object.value].sort().join(' ')));
  };
  const clash = pairs('skos:exactMatch').intersection(
    pairs('skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch'),
  );
  return [...clash].map((pair) => ({ condition: 'S46', between: pair.split(' ') }));
}
