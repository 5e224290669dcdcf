/** The namespaces that are written and understood, by the prefix they have in what is written. */
export const namespaces = {
  // Ours: what no other vocabulary has a word for. Nobody has to be asked what stands under it.
  bg: 'https://briefgraph.example/ns#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Those that are only read, too. */
export const readNamespaces = {
  ...namespaces,
  cc: 'http://creativecommons.org/ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  iao: 'http://purl.obolibrary.org/obo/IAO_',
  isothes: 'http://purl.org/iso25964/skos-thes#',
  oboInOwl: 'http://www.geneontology.org/formats/oboInOwl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
} as const;

/** `skos:broader` → its whole address. */
export function term(short: string): string {
  const colon = short.indexOf(':');
  const namespace = readNamespaces[short.slice(0, colon) as keyof typeof readNamespaces];
  return namespace + short.slice(colon + 1);
}

const bySpecific = Object.entries(readNamespaces).sort(([, a], [, b]) => b.length - a.length);

/** A whole address as people write it: `skos:broader`, or as it is. */
export function short(iri: string): string {
  const found = bySpecific.find(([, namespace]) => iri.startsWith(namespace));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}
