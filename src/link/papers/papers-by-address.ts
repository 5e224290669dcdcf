import type { Brief, Evidence, NameRef } from '../../model.ts';
import { arxivIdOf, doiOf } from '../../text/identifier.ts';
import { addressName, phraseOf } from '../../text/paper-name.ts';
import type { LookUp } from '../names.ts';

/** A known paper whose address a brief has. `main`: the brief is about what the address leads to. */
export interface PaperByAddress {
  ref: NameRef;
  evidence: Evidence;
  main: boolean;
}

interface Address {
  url: string;
  start: number;
  end: number;
  main: boolean;
}

const written = /https?:\/\/[^\s<>"'“”‘’`|\\^)\]}]{4,300}/g;

/**
 * The known papers to whose addresses a brief links, or which it writes out. arXiv ids and DOIs are read by extract,
 * whoever knows them. `words` are the brief's: an address counts where they have its words, so that a change of what it
 * means finds the brief by them.
 */
export function papersByAddress(brief: Brief, words: string, lookUp: LookUp): PaperByAddress[] {
  const found: PaperByAddress[] = [];
  for (const { url, start, end, main } of addressesOf(brief)) {
    const name = addressName(url);
    const refs = name ? lookUp(name).filter(({ type }) => type === 'PAPER') : [];
    const [ref, other] = refs;
    if (!name || !ref || other || !words.includes(` ${phraseOf(name)} `) || arxivIdOf(url) || doiOf(url)) continue;
    const quote = brief.text.slice(start, end);
    found.push({ ref, evidence: { start, end, quote, rule: 'address', confidence: 0.95 }, main });
  }
  return found;
}

function addressesOf({ text, links }: Brief): Address[] {
  const linked = links.filter(({ start, end }) => end > start);
  if (!text.includes('://')) return linked;
  const starts = new Set(linked.map(({ start }) => start));
  const bare = [...text.matchAll(written)].flatMap(({ 0: match, index }) => {
    const url = match.replace(/[.,;:!?*_]+$/, '');
    return starts.has(index) ? [] : [{ url, start: index, end: index + url.length, main: false }];
  });
  return [...linked, ...bare];
}
