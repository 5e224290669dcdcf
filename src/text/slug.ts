/** Longest slug: file systems and people agree on less than 100 characters. */
const longest = 96;

/** A readable id part: lower-case letters, digits and hyphens, cut at a word's end. Empty where the text has no letter or digit. */
export function slug(text: string): string {
  return shortened(/^[ -~]*$/.test(text) ? plainSlug(text.toLowerCase()) : slugOf(text));
}

function slugOf(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[μµ]/g, 'mu');
  return joined(named(letters).replace(/[^\p{L}\p{N}]+/gu, '-')).normalize('NFC');
}

/** The same for a text of ASCII letters alone, which nearly all are. */
function plainSlug(text: string): string {
  return joined(named(text.replaceAll("'", '')).replace(/[^a-z0-9]+/g, '-'));
}

const named = (text: string) => text.replaceAll('+', ' plus ').replaceAll('#', ' sharp ');

/** Without the hyphen at either end. */
const joined = (text: string) => text.slice(text.startsWith('-') ? 1 : 0, text.endsWith('-') ? -1 : undefined);

function shortened(plain: string): string {
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  return cut.includes('-')
    ? cut.slice(0, cut.lastIndexOf('-'))
    : plain.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** What a title is found by: its slug, or a word for a title without letters and digits. */
export function titleSlug(title: string): string {
  return slug(title) || 'untitled';
}
