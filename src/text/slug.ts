/** Longest slug: file systems and people agree on less than 100 characters. */
const longest = 96;

/** A readable id part: lower-case letters, digits and hyphens, cut at a word's end. Empty where the text has no letter or digit. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[μµ]/g, 'mu')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
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
