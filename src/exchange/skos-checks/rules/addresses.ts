import type { Quad } from '@rdfjs/types';
import { nameOf } from '../../rdf/name-of.ts';
import { neutralBase } from '../../rdf/rdf-source.ts';
import { isExcerpt } from '../model/own-concepts.ts';
import type { Skos } from '../model/skos.ts';
import { dcTerms, rdf } from '../model/skos-terms.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

/** qSKOS "HTTP URI Scheme Violation": a concept's IRI that nobody can follow (Linked Data principle 2). */
export function notHttp({ conceptLike, schemes, collections }: Skos): SkosFault[] {
  const own = [...new Set([...conceptLike, ...schemes, ...collections])].filter((name) => !name.startsWith('_:'));
  const relative = own.filter((name) => name.startsWith(neutralBase));
  const others = own.filter((name) => !/^https?:\/\/[^/?#]/i.test(name));
  const [about] = relative;
  return [
    ...(about === undefined ? [] : [{ about, what: () => relativeIris(relative) }]),
    ...others.map((name) => {
      return { about: name, what: () => `the IRI ${named(name)} is no http(s) address, so nobody can look it up.` };
    }),
  ];
}

function relativeIris(names: string[]): string {
  const why = 'and the file has no base that makes http addresses of them';
  if (names.length > 1) return `${names.length} IRIs are relative, ${why}: ${listed(names)}.`;
  return `the IRI ${listed(names)} is relative, and the file has no base that makes an http address of it.`;
}

/** IRIs with characters that RFC 3987 has not: every reader takes them for something else. */
export function brokenAddresses({ quads }: Skos): SkosFault[] {
  const told = new Set<string>();
  return quads.flatMap((quad) =>
    [quad.subject, quad.predicate, quad.object].flatMap((term): SkosFault[] => {
      if (term.termType !== 'NamedNode' || told.has(term.value)) return [];
      const fault = addressFault(term.value);
      if (!fault) return [];
      told.add(term.value);
      return [{ about: nameOf(quad.subject), quad, what: () => `the IRI <${term.value.slice(0, 200)}> ${fault}.` }];
    }),
  );
}

function addressFault(iri: string): string | null {
  const odd = /[\p{Cc}\s<>"{}|\\^`]/u.exec(iri)?.[0];
  if (odd !== undefined) return `has the character ${JSON.stringify(odd)} in it`;
  const host = /^https?:\/\/([^/?#]*)/i.exec(iri)?.[1];
  if (host === undefined) return null;
  return host === '' || !URL.canParse(iri) ? 'names no host that can exist' : null;
}

/** A relation that leads to a concept of which the file says nothing: a slip in its IRI, or a part that is missing. */
export function undefinedConcepts({
  concepts,
  described,
  hierarchy,
  equals,
  loose,
  topConcepts,
  memberships,
}: Skos): SkosFault[] {
  const inside = [
    ...hierarchy.filter(({ kind }) => kind !== 'broadMatch'),
    ...equals.filter(({ kind }) => kind === 'related'),
    ...loose.filter(({ kind }) => kind === 'semanticRelation'),
    ...topConcepts,
    ...memberships,
  ];
  const first = new Map<string, Quad>();
  for (const { quad } of inside) {
    const to = nameOf(quad.object);
    if (quad.object.termType !== 'Literal' && !described.has(to) && !first.has(to)) first.set(to, quad);
  }
  const [[, start] = []] = first;
  if (start && isExcerpt(concepts.size, first.size)) {
    const what = () =>
      `the file is cut out of a larger one: it describes ${counted(concepts.size, 'concept')}, and links lead to ${counted(first.size, 'other')}: ${listed(first.keys())}.`;
    return [{ about: null, quad: start, what }];
  }
  return [...first].map(([to, quad]) => {
    const what = () => `${named(quad.predicate.value)} leads to ${named(to)}, of which the file says nothing.`;
    return { about: nameOf(quad.subject), quad, what };
  });
}

/** A concept without an IRI: nobody outside of the file can name it, and each reader gives it another name. */
export function blankConcepts({ conceptLike, schemes }: Skos): SkosFault[] {
  return [...conceptLike, ...schemes]
    .filter((about) => about.startsWith('_:'))
    .map((about) => ({ about, what: () => 'this concept has no IRI (it is a blank node).' }));
}

/** Links to what its own vocabulary has put out of use, from what is in use. */
export function deprecatedInUse({ deprecated, quads, hierarchy, equals, concepts }: Skos): SkosFault[] {
  if (deprecated.size === 0) return [];
  const heirs = new Map<string, Quad>();
  for (const quad of quads) {
    if (quad.predicate.value === `${dcTerms}isReplacedBy`) heirs.set(nameOf(quad.subject), quad);
  }
  return [...hierarchy, ...equals].flatMap(({ quad }): SkosFault[] => {
    const [from, to] = [nameOf(quad.subject), nameOf(quad.object)];
    if (!deprecated.has(to) || deprecated.has(from) || !concepts.has(from)) return [];
    const heir = heirs.get(to);
    const instead = heir ? ` It is replaced by ${named(nameOf(heir.object))}.` : '';
    const what = () => `${named(quad.predicate.value)} leads to ${named(to)}, which is deprecated.${instead}`;
    return [{ about: from, quad, what }];
  });
}

/** S34: a skos:memberList is a well-formed rdf:List. */
export function brokenMemberLists({ memberLists, quads }: Skos): SkosFault[] {
  if (memberLists.length === 0) return [];
  const [first, rest] = [new Map<string, number>(), new Map<string, string[]>()];
  for (const { subject, predicate, object } of quads) {
    const name = nameOf(subject);
    if (predicate.value === `${rdf}first`) first.set(name, (first.get(name) ?? 0) + 1);
    if (predicate.value === `${rdf}rest`) rest.set(name, [...(rest.get(name) ?? []), nameOf(object)]);
  }
  return memberLists.flatMap(({ collection, list, quad }): SkosFault[] => {
    const seen = new Set<string>();
    let fault: string | null = null;
    for (let at = list; at !== `${rdf}nil` && fault === null; at = rest.get(at)?.[0] ?? '') {
      if (seen.has(at)) fault = 'goes round';
      else if (first.get(at) !== 1) fault = first.has(at) ? 'has a place with two members' : 'breaks off';
      else if (rest.get(at)?.length !== 1) fault = rest.has(at) ? 'forks' : 'does not end with rdf:nil';
      seen.add(at);
    }
    if (fault === null) return [];
    return [{ about: collection, quad, what: () => `the list of its members ${fault}.` }];
  });
}
