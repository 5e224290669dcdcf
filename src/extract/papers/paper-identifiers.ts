import type { Brief, Link } from '../../model.ts';
import { arxivIdOf, doiOf } from '../../text/identifier.ts';
import { anyOf } from '../reading/cues.ts';
import { companionLabels, paperLabels, paperSites } from './paper-rules.ts';

/** What an address or a citation in the text identifies. At least one of the three is not null. */
export interface Identifier {
  arxivId: string | null;
  doi: string | null;
  /** The address, where there is one. */
  url: string | null;
}

/** An identifier in running text: the token it was read from. */
export interface TextIdentifier extends Identifier {
  start: number;
  end: number;
}

const isPaperLabel = new RegExp(`^${anyOf(paperLabels.words)}$`, 'iu');
const isCompanionLabel = new RegExp(`^${anyOf(companionLabels.words)}`, 'iu');

/** Whether the outlet calls the link's target the paper itself. */
export function namesPaper({ label }: Pick<Link, 'label'>): boolean {
  return label !== null && isPaperLabel.test(label.trim());
}

/** The paper that a link leads to, or null. An arXiv DOI is its arXiv id. */
export function paperBehind(link: Link): Identifier | null {
  const arxivId = arxivIdOf(link.url);
  const companion = link.label !== null && isCompanionLabel.test(link.label.trim());
  const doi = arxivId || companion ? null : doiOf(link.url);
  return arxivId || doi || (!companion && isPaperAddress(link)) ? { arxivId, doi, url: link.url } : null;
}

/** Most addresses lead elsewhere, and need not be taken apart. */
const mayBePaperAddress = new RegExp(
  ['pdf', ...paperSites.map(({ host }) => host)].join('|').replaceAll('.', '\\.'),
  'i',
);

/** Sites of papers, and PDF files whose label says that they are the paper. */
function isPaperAddress(link: Link): boolean {
  if (!mayBePaperAddress.test(link.url) || !URL.canParse(link.url)) return false;
  const { hostname, pathname } = new URL(link.url);
  const host = hostname.replace(/^www\./, '');
  if (namesPaper(link) && /\.pdf$/i.test(pathname)) return true;
  return paperSites.some((site) => site.host === host && site.path.test(pathname));
}

const hint = /arxiv|alphaxiv\.org\/|10\.\d{4,9}\/|(?:huggingface\.co|hf\.co)\/papers\//gi;
/** Longest address or citation, and how far it may begin before its hint (UTF-16 units). */
const [longest, lead] = [300, 80];

/** arXiv ids and DOIs in running text, in order; the ranges of `links` are left out. */
export function identifiersIn({ text, links }: Pick<Brief, 'text' | 'links'>): TextIdentifier[] {
  const taken = links.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const found: TextIdentifier[] = [];
  let [done, skip] = [0, 0];
  for (const { index } of text.matchAll(hint)) {
    if (index < done) continue;
    while (skip < taken.length && (taken[skip]?.end ?? 0) <= index) skip += 1;
    if (index >= (taken[skip]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const token = tokenAround(text, index, done);
    done = token.end;
    const source = text.slice(token.start, token.end);
    const arxivId = arxivIdOf(source);
    const doi = arxivId ? null : doiOf(source);
    if (arxivId || doi) found.push({ ...token, arxivId, doi, url: /^https?:\/\//i.test(source) ? source : null });
  }
  return found;
}

/** The word at `index`, without brackets and punctuation around it; "arXiv: 2312.14302" is one word. */
function tokenAround(text: string, index: number, from: number): { start: number; end: number } {
  let start = index;
  while (
    start > Math.max(from, index - lead) &&
    !/[\s<>"“”‘’'([{,;，。、；：（「『【《]/.test(text[start - 1] as string)
  )
    start -= 1;
  let end = wordEnd(text, index);
  if (/^arxiv[:.]?$/i.test(text.slice(start, end)) && /^\s\S/.test(text.slice(end, end + 2)))
    end = wordEnd(text, end + 1);
  while (end > start && /[.,;:!?)\]}*_]/.test(text[end - 1] as string) && !balanced(text.slice(start, end))) end -= 1;
  return { start, end };
}

function wordEnd(text: string, from: number): number {
  const stop = text.slice(from, from + longest).search(/[\s<>"“”‘’，。、；：！？）」』】》]/);
  return stop < 0 ? Math.min(text.length, from + longest) : from + stop;
}

/** Old DOIs end in a bracket that they opened: 10.1016/S0140-6736(05)17709-5(2). */
function balanced(token: string): boolean {
  return token.endsWith(')') && token.split('(').length === token.split(')').length;
}
