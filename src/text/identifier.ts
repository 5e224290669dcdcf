/** arXiv ids, DOIs and addresses in the one form in which they are compared. */

/** New ids: YYMM.number, four digits behind the dot until the end of 2014 and five since. */
const newArxivId = String.raw`(?:(?:0[7-9]|1[0-4])(?:0[1-9]|1[0-2])\.\d{4}|(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])\.\d{5})`;
/** Ids up to March 2007: archive, perhaps a subject class, YYMMnumber. */
const oldArxivId = String.raw`[a-z]{2,10}(?:-[a-z]{2,4})?(?:\.[a-z]{2})?\/(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3}`;
const arxivId = `(${newArxivId}|${oldArxivId})(?:v\\d{1,3})?(?![\\d/])`;

export const arxivForms: { form: RegExp; reason: string }[] = [
  { form: new RegExp(`^${arxivId}$`, 'i'), reason: 'the id alone' },
  { form: new RegExp(`\\barxiv(?:\\.org)?[:.]?\\s?${arxivId}`, 'i'), reason: '"arXiv:2312.14302v2", DOIs by arXiv' },
  {
    form: new RegExp(`\\barxiv\\.org/(?:abs|pdf|html|format|src|e-print|ps)/${arxivId}`, 'i'),
    reason: 'arxiv.org, its mirrors (export, ar5iv) and alphaxiv.org',
  },
  {
    form: new RegExp(
      `\\b(?:alphaxiv\\.org/(?:abs|pdf|overview)|huggingface\\.co/papers|hf\\.co/papers)/${arxivId}`,
      'i',
    ),
    reason: 'readers that keep the id in the address',
  },
];

/** What every id has: most texts and addresses are looked at once. */
const maybeArxivId = /\d\.\d{4}|\/\d{7}/;

/** The arXiv id that an id, a citation or an address gives, lower case and without its version, or null. */
export function arxivIdOf(text: string): string | null {
  if (!maybeArxivId.test(text)) return null;
  const trimmed = text.trim();
  for (const { form } of arxivForms) {
    const id = form.exec(trimmed)?.[1];
    // The subject class ("math.GT/0309136") is no part of the id.
    if (id) return id.toLowerCase().replace(/\.[a-z]{2}\//, '/');
  }
  return null;
}

const doiForm = /(?<![\p{L}\p{N}.])10\.\d{4,9}\/[^\s"'<>{}|\\^`“”‘’?#&，。、；：！？（）「」『』【】《》]+/u;
/** What publishers' addresses put behind a DOI. */
const addressTails: { form: RegExp; reason: string }[] = [
  { form: /(?:\/(?:pdf|epdf|full|abstract|meta|fulltext|html)|\.pdf)$/, reason: 'a form of the article' },
  {
    form: /\/(?<=[a-z][^/]{0,60}\/)\d{5,9}(?:\/[^/]*)?$/,
    reason: "the article's number and title: MIT Press, Oxford",
  },
];
/** bioRxiv and medRxiv have one DOI for all versions, and write the version behind it: `10.1101/2023.04.30.538439v1.full`. */
const preprintVersion = /^(10\.1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})v\d{1,2}(?:\.[a-z-]+){0,2}$/;

/** The DOI that an identifier, a citation or an address gives, lower case, or null. */
export function doiOf(text: string): string | null {
  if (!text.includes('10.')) return null;
  const plain = /10\.\d{4,9}%2f/i.test(text)
    ? text.replace(/%2f/gi, '/').replace(/%28/g, '(').replace(/%29/g, ')')
    : text;
  const found = doiForm.exec(plain)?.[0];
  if (!found) return null;
  const doi = withoutPunctuation(found.toLowerCase());
  const inAddress = /https?:\/\/(?!(?:dx\.)?doi\.org\/)/i.test(plain);
  const bare = inAddress ? addressTails.reduce((long, { form }) => long.replace(form, ''), doi) : doi;
  return bare.endsWith('/') ? null : bare.replace(preprintVersion, '$1');
}

/** Cuts the sentence's own punctuation off the end; a closing bracket stays where the identifier opened it. */
function withoutPunctuation(identifier: string): string {
  const surplus = { ')': excess(identifier, '(', ')'), ']': excess(identifier, '[', ']') };
  let end = identifier.length;
  for (; end > 0; end -= 1) {
    const last = identifier[end - 1] as string;
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (!'.,;:!*_…'.includes(last)) break;
  }
  return identifier.slice(0, end);
}

function excess(text: string, open: string, close: string): number {
  let count = 0;
  for (const character of text) count += character === close ? 1 : character === open ? -1 : 0;
  return count;
}

export const tracking: { parameter: RegExp; reason: string }[] = [
  { parameter: /^utm_/i, reason: 'campaign tags' },
  {
    parameter: /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|li_fat_id|igshid|igsh)$/i,
    reason: 'click ids',
  },
  { parameter: /^(?:mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|_bhlid|ck_subscriber_id)$/i, reason: 'mailing tools' },
  { parameter: /^(?:ref|ref_src|ref_url|referrer|cmpid|ncid)$/i, reason: 'who linked here' },
];

/** An address that says the same in any browser's reading: a name as host, no port, query or fragment, nothing to decode. */
const plainAddress = /^https?:\/\/(?:www\.)?((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?:\/[\w~-][\w.~-]{0,400}){0,20})\/?$/;

/**
 * An address as it is compared: host in lower case without `www.`, path, and query without tracking parameters; no
 * scheme, no fragment, no slash at the end. Null for what is no web address.
 */
export function urlKey(url: string): string | null {
  const trimmed = url.trim();
  const plain = plainAddress.exec(trimmed)?.[1];
  if (plain !== undefined && !/^www\.|xn--/.test(plain)) return plain;
  const complete = /^https?:\/\//i.test(trimmed)
    ? trimmed
    : /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(trimmed)
      ? `https://${trimmed}`
      : null;
  if (complete === null || !URL.canParse(complete)) return null;
  const { hostname, port, pathname, searchParams } = new URL(complete);
  if (!hostname.includes('.') && hostname !== 'localhost') return null;
  for (const name of [...searchParams.keys()]) {
    if (tracking.some(({ parameter }) => parameter.test(name))) searchParams.delete(name);
  }
  searchParams.sort();
  let end = pathname.length;
  while (end > 0 && pathname[end - 1] === '/') end -= 1;
  const host = hostname.replace(/^www\./, '') + (port ? `:${port}` : '');
  const query = searchParams.toString();
  return host + pathname.slice(0, end) + (query ? `?${query}` : '');
}
