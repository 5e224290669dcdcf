/** What concepts have to do with the rest of the web, as far as the file itself tells: nothing is fetched. */
import type { Quad } from '@rdfjs/types';
import { nameOf } from '../../rdf/name-of.ts';
import type { Skos } from '../model/skos.ts';
import { dcTerms, owl, rdf, rdfs, skosCore } from '../model/skos-terms.ts';
import type { SkosFault } from '../skos-rule.ts';
import { counted, listed, named } from './wording.ts';

function hostOf(iri: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(iri)?.[1]?.toLowerCase() ?? null;
}

/** The site that most concepts of the file are on, and those of them that it describes: others are somebody else's. */
function home({ concepts, described }: Skos) {
  const mine = [...concepts].filter((name) => described.has(name) && !name.startsWith('_:'));
  const sites = Map.groupBy(mine, (name) => hostOf(name) ?? '');
  const [main = ['']] = [...sites].sort(([, a], [, b]) => b.length - a.length);
  const [host] = main;
  return { own: mine.filter((name) => (hostOf(name) ?? host) === host), host };
}

/** Statements that lead from one thing to another; what says of which class a thing is leads nowhere. */
function linksIn({ quads }: Skos): Quad[] {
  return quads.filter(({ predicate, object }) => object.termType === 'NamedNode' && predicate.value !== `${rdf}type`);
}

const someOf = (some: string[], all: string[], verb: [string, string]) =>
  some.length === all.length ? `no concept ${verb[0]}` : `${some.length} of ${all.length} concepts ${verb[1]}`;

/** qSKOS "Missing Out-Links" (2012, 4.3), once for all concepts. */
export function missingOutLinks(skos: Skos): SkosFault[] {
  const { own, host: site } = home(skos);
  const linked = new Set<string>();
  for (const { subject, object } of linksIn(skos)) {
    const host = hostOf(object.value);
    if (host !== null && host !== site) linked.add(nameOf(subject));
  }
  const without = own.filter((name) => !linked.has(name));
  const [about] = without;
  if (about === undefined) return [];
  const which = someOf(without, own, ['has a link', 'have no link']);
  return [{ about, what: () => `${which} to another vocabulary or site: ${listed(without)}.` }];
}

/** qSKOS "Missing In-Links" (2012, 4.3): what other sites' resources in this very file say, and that the rest is not known. */
export function missingInLinks(skos: Skos): SkosFault[] {
  const { own, host: site } = home(skos);
  const linked = new Set<string>();
  for (const { subject, object } of linksIn(skos)) {
    const host = hostOf(nameOf(subject));
    if (host !== null && host !== site) linked.add(object.value);
  }
  const without = own.filter((name) => !linked.has(name) && hostOf(name) !== null);
  const [about] = without;
  if (about === undefined) return [];
  const which = someOf(without, own, ['is linked to', 'are not linked to']);
  const what = () =>
    `in this file ${which} from another vocabulary or site: ${listed(without)}. Whether the web links to them was not looked up.`;
  return [{ about, what }];
}

/** Hosts that no name server of the web knows (RFC 2606, RFC 6761), and networks of one house (RFC 1918, RFC 3927). */
const privateHost =
  /^(?:[^.:]+|.*\.(?:localhost|local|invalid|test|example|internal|lan)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[::1\])(?::\d+)?$/;
/** Terms, not pages: everybody names them, and nobody follows them. */
const vocabularies = [rdf, rdfs, owl, skosCore, dcTerms, 'http://www.w3.org/'];

/** qSKOS "Broken Links": what cannot lead anywhere is told, and how many others only the web could tell of. */
export function brokenLinks(skos: Skos): SkosFault[] {
  const links = new Map<string, Quad>();
  for (const quad of linksIn(skos)) {
    const to = quad.object.value;
    if (skos.described.has(to) || links.has(to) || hostOf(to) === null) continue;
    if (!vocabularies.some((start) => to.startsWith(start))) links.set(to, quad);
  }
  const out = [...links.keys()];
  const mine = [...skos.concepts].filter((name) => skos.described.has(name));
  const lost = Map.groupBy(
    [...mine, ...out].filter((iri) => privateHost.test(hostOf(iri) ?? '.')),
    (iri) => hostOf(iri) ?? '',
  );
  const faults = [...lost].map(([host, all]): SkosFault => {
    const [first = ''] = all;
    const quad = links.get(first);
    const what = () =>
      `${counted(all.length, 'address leads', 'addresses lead')} to "${host}", a host that the web does not have: ${listed(all)}.`;
    return { about: quad ? nameOf(quad.subject) : first, ...(quad ? { quad } : {}), what };
  });
  const open = out.filter((iri) => !privateHost.test(hostOf(iri) ?? '.'));
  const [first] = open;
  const quad = first === undefined ? undefined : links.get(first);
  if (!quad) return faults;
  const sites = new Set(open.map((iri) => hostOf(iri) ?? ''));
  const what = () =>
    `${counted(open.length, 'link leads', 'links lead')} out of the file, to ${listed(sites, (site) => site)}: only the web could tell which of them are broken, and nothing was fetched.`;
  return [...faults, { about: null, quad, what }];
}

/** What a file takes in from elsewhere is not read: findings may be missing, and some may be answered there. */
export function unreadImports({ quads }: Skos): SkosFault[] {
  return quads
    .filter(({ predicate }) => predicate.value === `${owl}imports`)
    .map((quad) => {
      const what = () =>
        `owl:imports takes in ${named(nameOf(quad.object))}, which was not fetched: what it says is not known here.`;
      return { about: null, quad, what };
    });
}
