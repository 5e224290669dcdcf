/** First parts that are written apart, with a hyphen and joined: "pre-training", "multi agent". */
const prefixes =
  'anti|auto|counter|cross|cyber|geo|hyper|inter|intra|macro|mega|meta|micro|mid|mono|multi|nano|neuro|non|over|poly|post|pre|pseudo|quasi|semi|spatio|sub|super|tele|trans|ultra|under';

/** Compounds that some write as one word and others as two. */
const compounds: [first: string, second: string][] = [
  ['back', 'propagation'],
  ['bench', 'mark'],
  ['chat', 'bot'],
  ['check', 'point'],
  ['code', 'base'],
  ['crowd', 'sourcing'],
  ['data', 'base'],
  ['data', 'center'],
  ['data', 'flow'],
  ['data', 'set'],
  ['deep', 'fake'],
  ['drop', 'out'],
  ['end', 'point'],
  ['fine', 'tuned'],
  ['fine', 'tuning'],
  ['health', 'care'],
  ['hyper', 'parameter'],
  ['key', 'phrase'],
  ['key', 'word'],
  ['life', 'cycle'],
  ['mal', 'ware'],
  ['on', 'line'],
  ['open', 'source'],
  ['time', 'stamp'],
  ['way', 'point'],
  ['web', 'page'],
  ['web', 'site'],
  ['work', 'flow'],
];

const apart = new RegExp(
  String.raw`\b(?:(?:${prefixes})[ \u2010\u2011-](?=\p{L}{4})|(?:${compounds.map(([a, b]) => `${a}[ \\u2010\\u2011-](?=${b})`).join('|')}))`,
  'giu',
);
const joined = new RegExp(
  String.raw`\b(?:(?:${prefixes})(?=\p{L}{5})|(?:${compounds.map(([a, b]) => `${a}(?=${b})`).join('|')}))`,
  'giu',
);

/**
 * The other ways of writing a label's compounds: its hyphens left out, its first parts joined, its first parts apart.
 * Hyphen and space are one to `labelKey`, but not none. A form that nobody writes ("inter action") does no harm.
 */
export function compoundForms(label: string): string[] {
  const forms = [
    label.replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu, ''),
    label.replace(apart, (part) => part.slice(0, -1)),
    label.replace(joined, (part) => `${part}-`),
  ];
  return [...new Set(forms)].filter((form) => form !== label);
}
