import { arxivIdOf, doiOf, urlKey } from '../../text/identifier.ts';
import { identifierNames } from '../../text/paper-name.ts';
import { samePage } from '../../text/same-page.ts';

const address = /https?:\/\/[^\s<>"'“”)\]}]{1,2000}/gi;
const citation =
  /\b(?:arxiv|doi)\s{0,3}[:.]\s{0,3}[^\s,;)\]]{1,200}|\b10\.\d{4,9}\/[^\s,;)\]]{1,200}|(?<![\d./])\d{4}\.\d{4,5}(?:v\d{1,2})?(?![\d.]*\d)/gi;

/** An address by which a paper is known, in the one form in which such are compared, or null. */
function paperPage(url: string): string | null {
  const key = urlKey(url);
  return key === null ? null : samePage(key);
}

/** The names (`arxiv:…`, `doi:…`, `url:…`) that a paper with these facts is known by. */
export function namesOfPaper(paper: { arxivId: string | null; doi: string | null; url: string | null }): string[] {
  const page = paper.url ? paperPage(paper.url) : null;
  const behind = paper.url ? citedIdentifiers(paper.url) : { names: [] };
  return [...new Set([...identifierNames(paper), ...(page ? [`url:${page}`] : []), ...behind.names])];
}

/** The identifiers in a text, the surest first, and the text without them. */
export function citedIdentifiers(text: string): { names: string[]; rest: string } {
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
