/** What people and programs wrap around the letters of a title, and the letters that it stands for; the rows apply one after the other. */
export const unwrap: { pattern: RegExp; becomes: string; reason: string }[] = [
  { pattern: /<\/?[a-z]{1,8}\/?>/gi, becomes: '', reason: 'HTML: <i>, </sup>' },
  { pattern: /&amp;/gi, becomes: '&', reason: 'HTML' },
  { pattern: /&(?:quot|#39|#34|apos|#8217|rsquo|lsquo|ldquo|rdquo);/gi, becomes: "'", reason: 'HTML' },
  { pattern: /&(?:nbsp|ndash|mdash|#160|#8211|#8212);/gi, becomes: ' – ', reason: 'HTML' },
  { pattern: /\\&/g, becomes: '&', reason: 'LaTeX' },
  { pattern: /\\(?=[%$#_{}])/g, becomes: '', reason: 'LaTeX: what has a meaning of its own is quoted' },
  { pattern: /\\infty(?![a-z])|∞/gi, becomes: ' infinity ', reason: 'a sign that tells two titles apart' },
  { pattern: /\\ell(?![a-z])/gi, becomes: 'l', reason: 'LaTeX: ℓ is compared as l' },
  { pattern: /√/g, becomes: ' sqrt ', reason: 'as LaTeX calls it' },
  {
    pattern:
      /\\(?:(?:text|math)(?:it|bf|rm|tt|sc|sf|bb|cal|frak|scr|normal|up)?|emph|textsuperscript|textsubscript|operatorname|boldsymbol|bm|widetilde|widehat|tilde|hat|bar|overline|underline|ensuremath|mbox|it|bf|em|rm|tt|sc|left|right|mathcal)(?![a-z])\*? ?/gi,
    becomes: '',
    reason: 'LaTeX: how letters look',
  },
  { pattern: /\\["'`^~=.](?=[a-z{\\])/gi, becomes: '', reason: 'LaTeX: accents, which are not compared' },
  { pattern: /\\[cuvHkrdb](?=\{[a-zA-Z]\})/g, becomes: '', reason: 'LaTeX: accents' },
  { pattern: /\\([a-z]{2,12})(?![a-z])/gi, becomes: ' $1 ', reason: 'LaTeX: \\mu is compared as "mu"' },
  { pattern: /[{}$]|\\[,;!:]/g, becomes: '', reason: 'LaTeX: {B}ERT' },
  { pattern: /[\u00ad\u200b-\u200d\u2060\ufeff]/g, becomes: '', reason: 'what nobody sees' },
  { pattern: /(?<=\d),(?=\d{3}(?!\d))/g, becomes: '', reason: '"10,000" is 10000' },
  { pattern: /\bw\/o\b/gi, becomes: 'without', reason: 'short for a word that must not get lost' },
  { pattern: /\bw\//gi, becomes: 'with ', reason: 'short for a word' },
  { pattern: /[&＆]/g, becomes: ' and ', reason: '"Search & Rescue"' },
  { pattern: /(?<=\p{L})[-\u2010\u2011] ?\r?\n\s{0,20}(?=\p{Ll})/gu, becomes: '', reason: 'hyphenation at a line end' },
  { pattern: /\s{1,60}/g, becomes: ' ', reason: 'line breaks are spaces' },
];

/** Most titles have none of what the rows look for. */
const marked = /[\\<&＆{}$√∞\u00ad\u200b-\u200d\u2060\ufeff\n\r]|\d,\d|\bw\//i;

/** A title without mark-up, in one line: LaTeX, HTML and hyphenation are undone, "&" is "and". */
export function plainTitle(text: string): string {
  if (!marked.test(text)) return text.replace(/\s{1,60}/g, ' ').trim();
  let plain = text;
  for (const { pattern, becomes } of unwrap) plain = plain.replace(pattern, becomes);
  return plain.trim();
}
