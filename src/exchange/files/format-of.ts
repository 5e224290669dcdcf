import type { RdfFormat } from '../rdf/rdf-source.ts';

export const importFormats = [
  'turtle',
  'trig',
  'ntriples',
  'nquads',
  'rdfxml',
  'jsonld',
  'obo',
  'cso',
  'csv',
  'tsv',
] as const;
export type ImportFormat = (typeof importFormats)[number];
const rdfFormats: ReadonlySet<string> = new Set(importFormats.slice(0, 6));

export function isRdf(format: ImportFormat): format is RdfFormat {
  return rdfFormats.has(format);
}

const byExtension: Record<string, ImportFormat> = {
  ttl: 'turtle',
  n3: 'turtle',
  trig: 'trig',
  nt: 'ntriples',
  nq: 'nquads',
  rdf: 'rdfxml',
  owl: 'rdfxml',
  skos: 'rdfxml',
  xml: 'rdfxml',
  jsonld: 'jsonld',
  json: 'jsonld',
  obo: 'obo',
  csv: 'csv',
  tsv: 'tsv',
};

/** What a file's beginning must look like, for formats that one cannot take for each other. */
const begins: [ImportFormat, RegExp][] = [
  ['rdfxml', /^<(?:\?xml|!DOCTYPE|!--|[A-Za-z_][\w.-]*(?::[\w.-]+)?[\s>/])(?![^\n]*>\s*<[^\n]*[.;]\s*$)/],
  ['jsonld', /^[{[]\s*["{[\]}]/],
  ['obo', /^(?:format-version|ontology|data-version)\s*:|^\[Term\]/m],
  ['cso', /^"[^"\n]*";[\w-]+:[\w-]+;\S|^"?<[^>\n]+>"?,"?<[^>\n]+>"?,/],
  [
    'ntriples',
    /^(?:#[^\n]*\n|\s)*(?:<[^>\n]*>|_:\S+)[ \t]*<[^>\n]*>[ \t]*(?:<|_:|")[^\n]*\.[ \t]*(?:#[^\n]*)?(?:\n|$)/,
  ],
  ['turtle', /^\s*(?:@?(?:prefix|base)\b|#|<|_:|\[)/im],
];

/**
 * The format of a file: by its name where the content does not say something else, as `.rdf` that holds Turtle or the
 * CSO's table does. Null where neither tells.
 */
export function formatOf(path: string, text: string): ImportFormat | null {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(byExtension, extension) ? (byExtension[extension] as ImportFormat) : null;
  const start = text
    .slice(0, 65_536)
    .replace(/^\ufeff/, '')
    .trimStart();
  const fits = begins.filter(([, pattern]) => pattern.test(start)).map(([format]) => format);
  if (named === 'csv') return fits.includes('cso') ? 'cso' : 'csv';
  if (named === 'tsv' || named === 'trig' || named === 'nquads' || named === 'obo') return named;
  const seen = fits[0] ?? null;
  // Turtle and N-Triples look alike, and every N-Triples file is Turtle: the name decides.
  if (named === 'turtle' && (seen === 'ntriples' || seen === 'turtle')) return named;
  return seen ?? named;
}
