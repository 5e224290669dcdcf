import type { Quad, Term } from '@rdfjs/types';
import { didYouMean } from '../../../seed/did-you-mean.ts';
import { nameOf } from '../../rdf/name-of.ts';
import type { ClassName } from '../model/classes.ts';
import type { Skos } from '../model/skos.ts';
import {
  droppedTerms,
  nearlySkos,
  rdf,
  rdfs,
  shortName,
  skosClasses,
  skosCore,
  skosProperties,
  skosXl,
  xlTerms,
} from '../model/skos-terms.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

/** A file that has nothing to check: no concept at all. */
export function noConcepts({ quads, concepts, conceptLike }: Skos): SkosFault[] {
  if (concepts.size > 0) return [];
  const rest =
    conceptLike.size > 0
      ? `; ${counted(conceptLike.size, 'resource')} with labels ${conceptLike.size === 1 ? 'has' : 'have'} no class`
      : '';
  const size =
    quads.length === 0 ? 'no statement at all' : `${counted(quads.length, 'statement')}, but no skos:Concept`;
  return [{ about: null, what: () => `the file has ${size}${rest}.` }];
}

/** What has a label of SKOS and no class: readers of SKOS pass it over. */
export function untypedConcepts({ concepts, conceptLike }: Skos): SkosFault[] {
  return [...conceptLike]
    .filter((about) => !concepts.has(about))
    .map((about) => ({
      ...{ about, what: () => 'has a label of SKOS, but nothing says or implies that it is a concept.' },
    }));
}

const articles: Record<ClassName, string> = {
  Concept: 'a concept',
  ConceptScheme: 'a concept scheme',
  Collection: 'a collection',
  Label: 'a SKOS-XL label',
};

/** S9, S37, S48: concepts, concept schemes, collections and SKOS-XL labels are different things. */
export function classClashes({ classes }: Skos): SkosFault[] {
  return [...classes].flatMap(([about, kinds]): SkosFault[] => {
    if (kinds.size < 2) return [];
    const rule = kinds.has('Label') ? 'SKOS-XL S48' : kinds.has('Collection') ? 'SKOS S37' : 'SKOS S9';
    const reason = (kind: ClassName) => `${articles[kind]} (by ${shortName(kinds.get(kind)?.predicate.value ?? '')})`;
    const what = () => `${named(about)} cannot be at once ${[...kinds.keys()].map(reason).join(' and ')} (${rule}).`;
    const [first, second] = [...kinds.values()];
    if (!first || !second) return [];
    return [{ about, quad: second, also: first, what }];
  });
}

/** qSKOS "Undefined SKOS Resources": terms that SKOS never had or has no more, and namespaces that are not quite SKOS's. */
export function undefinedSkosTerms({ quads }: Skos): SkosFault[] {
  const found = new Map<string, { quad: Quad; count: number }>();
  for (const quad of quads) {
    const { predicate, object } = quad;
    for (const term of isTermOf(predicate.value, object) ? [predicate, object] : [predicate]) {
      if (!term.value.includes('/skos')) continue;
      const seen = found.get(term.value);
      if (seen) seen.count += 1;
      else found.set(term.value, { quad, count: 1 });
    }
  }
  return [...found].flatMap(([iri, { quad, count }]): SkosFault[] => {
    const times = count > 1 ? `, which stands in ${count.toLocaleString('en')} statements` : '';
    const what = termFault(iri, times);
    return what ? [{ about: nameOf(quad.subject), quad, what }] : [];
  });
}

const termPlaces = new Set([
  `${rdf}type`,
  `${rdfs}subClassOf`,
  `${rdfs}subPropertyOf`,
  `${rdfs}domain`,
  `${rdfs}range`,
]);

/** Whether an object is used as a term; any other may well be a page about SKOS. */
function isTermOf(property: string, object: Term): boolean {
  if (object.termType !== 'NamedNode') return false;
  return termPlaces.has(property) || object.value.startsWith(skosCore) || object.value.startsWith(skosXl);
}

function termFault(iri: string, times: string): (() => string) | null {
  const own = [skosCore, skosXl].find((namespace) => iri.startsWith(namespace));
  if (own === undefined) {
    const right = /\/skos-?xl/i.test(iri) ? skosXl : skosCore;
    return nearlySkos.test(iri)
      ? () => `<${iri}>${times}${times === '' ? '' : ','} is no term of SKOS: its namespace is <${right}>.`
      : null;
  }
  const name = iri.slice(own.length);
  const [prefix, terms] = own === skosCore ? ['skos:', [...skosClasses, ...skosProperties]] : ['skosxl:', xlTerms];
  if (name === '' || terms.includes(name)) return null;
  const instead = own === skosCore && Object.hasOwn(droppedTerms, name) ? droppedTerms[name] : undefined;
  if (instead !== undefined) {
    return () => `SKOS has no ${prefix}${name} (any more)${times}.${instead === null ? '' : ` Say ${instead}.`}`;
  }
  return () => `SKOS has no ${prefix}${name}${times}.${didYouMean(name, terms)}`;
}

/** A text where a resource belongs, or the reverse (S12: labels are plain literals; S19: relations link concepts). */
export function misfits({ misfits: found }: Skos): SkosFault[] {
  return found.map(({ quad, wanted }) => {
    const property = named(quad.predicate.value);
    const value = listed([nameOf(quad.object)], (name) => (wanted === 'text' ? named(name) : `the text "${name}"`));
    const what = () => `${property} leads to ${value}, where a ${wanted} belongs.`;
    return { about: nameOf(quad.subject), quad, what };
  });
}

/** SKOS-XL S52: a label has exactly one literal form. */
export function xlLabelForms({ classes, xlForms, xlLabels }: Skos): SkosFault[] {
  const use = new Map(xlLabels.map(({ label, quad }) => [label, quad]));
  return [...classes].flatMap(([about, kinds]): SkosFault[] => {
    const forms = xlForms.get(about) ?? [];
    if (!kinds.has('Label') || forms.length === 1) return [];
    const quad = forms[1]?.quad ?? use.get(about);
    const how = forms.length === 0 ? 'no skosxl:literalForm in this file' : `${forms.length} literal forms`;
    const what = () => `the SKOS-XL label ${named(about)} has ${how}; it must have one (SKOS-XL S52).`;
    return [{ about, ...(quad ? { quad } : {}), what }];
  });
}
