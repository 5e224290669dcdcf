import { arxivIdOf, doiOf, urlKey } from '../../text/identifier.ts';
import { identifierNames } from '../../text/paper-name.ts';

/** One page of a paper for all its addresses. */
const samePages: { address: RegExp; page: string; reason: string }[] = [
  {
    address:
      /^(?:api\d?\.)?openreview\.net\/(?:forum|pdf|attachment|revisions|references\/pdf)\?(?:.*&)?id=([\w-]{1,40}).*$/,
    page: 'openreview.net/forum?id=$1',
    reason: 'forum, PDF and attachments of one submission',
  },
  {
    address: /^(?:aclanthology\.org|aclweb\.org\/anthology)\/([\w.-]{1,60}?)(?:\.pdf|\.bib)?$/,
    page: 'aclanthology.org/$1',
    reason: 'old and new home of the ACL Anthology',
  },
  {
    address: /^proceedings\.mlr\.press\/(v\d{1,4})\/([\w-]{1,80})(?:\.html|\/[\w-]{1,80}\.pdf)$/,
    page: 'proceedings.mlr.press/$1/$2.html',
    reason: 'page and PDF of PMLR',
  },
  {
    address:
      /^(?:semanticscholar\.org\/(?:paper\/(?:[^/]{0,300}\/)?|reader\/)|api\.semanticscholar\.org\/(?:graph\/v1\/paper\/)?)([0-9a-f]{40}).*$/i,
    page: 'semanticscholar.org/paper/$1',
    reason: 'the title in the address says nothing: the number counts',
  },
];

const address = /https?:\/\/[^\s<>"'“”)\]}]{1,2000}/gi;
const citation =
  /\b(?:arxiv|doi)\s{0,3}[:.]\s{0,3}[^\s,;)\]]{1,200}|\b10\.\d{4,9}\/[^\s,;)\]]{1,200}|(?<![\d./])\d{4}\.\d{4,5}(?:v\d{1,2})?(?![\d.]*\d)/gi;

/** An address by which a paper is known, in the one form in which such are compared, or null. */
function paperPage(url: string): string | null {
  const key = urlKey(url);
  if (key === null) return null;
  const row = samePages.find((each) => each.address.test(key));
  return row ? key.replace(row.address, row.page) : key;
}

/** The names (`arxiv:…`, `doi:…`, `url:…`) that a paper with these facts is known by. */
export function namesOfPaper(paper: { arxivId: string | null; doi: string | null; url: string | null }): string[] {
  const page = paper.url ? paperPage(paper.url) : null;
  const behind = paper.url ? identifiersIn(paper.url) : { names: [] };
  return [...new Set([...identifierNames(paper), ...(page ? [`url:${page}`] : []), ...behind.names])];
}

/** The identifiers in a text, the surest first, and the text without them. */
export function identifiersIn(text: string): { names: string[]; rest: string } {
  const trimmed = text.trim();
  const pieces = [
    ...(text.match(address) ?? []),
    ...(text.match(citation) ?? []),
    ...(/\s/.test(trimmed) ? [] : [trimmed]),
  ];
  const names = new Set<string>();
  for (const piece of pieces) {
    const arxivId = arxivIdOf(piece);
    const doi = arxivId ? null : doiOf(piece);
    const page = paperPage(piece.replace(/[.,;:!?]+$/, ''));
    for (const name of identifierNames({ arxivId, doi })) names.add(name);
    if (page) names.add(`url:${page}`);
  }
  const whole = pieces.length === 1 && pieces[0] === trimmed && names.size > 0;
  return { names: [...names], rest: whole ? '' : text.replace(address, ' ').replace(citation, ' ') };
}
