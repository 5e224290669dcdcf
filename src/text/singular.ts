/**
 * English plural → singular, for matching labels. Both sides of a comparison pass through it, so what counts is that
 * equal words stay equal and different words stay different. The first row that fits decides; each has its reason.
 */
const rows: { fits: RegExp; ending: RegExp; becomes: string; reason: string }[] = [
  {
    fits: /^(?:metric|topic|heuristic|characteristic|critic|clinic|graphic|basic|classic|specific)s$/,
    ending: /s$/,
    becomes: '',
    reason: 'plain plurals in -ics',
  },
  { fits: /ics$/, ending: /^$/, becomes: '', reason: 'fields: physics, dynamics, mechanics, statistics' },
  {
    fits: /(?:ss|us|is|[^e]ias|^bias|nvas|tlas|lens|^gas|^chaos|^news|^series|^species|^bayes|^kubernetes|^aws)$/,
    ending: /^$/,
    becomes: '',
    reason: 'singular words in -s: loss, corpus, analysis, bias',
  },
  { fits: /(?:anal|paral)yses$/, ending: /yses$/, becomes: 'ysis', reason: 'Greek: analyses' },
  { fits: /th?eses$|geneses$/, ending: /eses$/, becomes: 'esis', reason: 'Greek: hypotheses, syntheses' },
  { fits: /^(?:matrices|appendices)$/, ending: /ices$/, becomes: 'ix', reason: 'Latin: matrices' },
  { fits: /^(?:vertices|indices)$/, ending: /ices$/, becomes: 'ex', reason: 'Latin: indices' },
  { fits: /^(?:phenomena|criteria)$/, ending: /a$/, becomes: 'on', reason: 'Greek: phenomena' },
  { fits: /^corpora$/, ending: /ora$/, becomes: 'us', reason: 'Latin: corpora' },
  { fits: /[a-z]{2}ies$/, ending: /ies$/, becomes: 'y', reason: 'policies, but not "ties"' },
  { fits: /(?:ss|sh|ch|x|zz|bias)es$/, ending: /es$/, becomes: '', reason: 'losses, branches, boxes, biases' },
  { fits: /[a-z0-9]{2}s$/, ending: /s$/, becomes: '', reason: 'the regular plural' },
];

export function singular(word: string): string {
  if (word.length < 4) return word;
  const row = rows.find(({ fits }) => fits.test(word));
  return row ? word.replace(row.ending, row.becomes) : word;
}
