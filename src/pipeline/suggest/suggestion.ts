import type { GraphEngine } from '../../graph/engine.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import type { Proposal } from './proposal.ts';

/** A brief's own words for a suggestion. */
export interface SuggestionEvidence {
  brief: string;
  title: string;
  outlet: string | null;
  publishedAt: string | null;
  start: number;
  end: number;
  quote: string;
  /** The sentence around the quote, cut where it is long. */
  sentence: string;
}

export interface Suggestion extends Omit<Proposal, 'places'> {
  evidence: SuggestionEvidence[];
}

/** Characters of a sentence, besides the quote itself. */
const longest = 300;

/** Reads what the briefs say at the places of some proposals: those that are shown. */
export async function withEvidence(graph: GraphEngine, proposals: Proposal[]): Promise<Suggestion[]> {
  const ids = [...new Set(proposals.flatMap(({ places }) => places.map(({ brief }) => brief)))].sort();
  const rows = ids.length > 0 ? await graph.read('suggest/sources', { keys: ids }) : [];
  const sources = new Map(rows.map((row) => [row.key as string, row]));
  return proposals.map(({ places, ...proposal }) => ({
    ...proposal,
    evidence: places.flatMap(({ brief, start, end }) => {
      const source = sources.get(brief);
      if (!source) return [];
      const { title, outlet, publishedAt, text } = source;
      const quote = (text as string).slice(start, end);
      const sentence = shortened(sentenceAround(text, start, end), quote);
      return [{ brief, title, outlet: outlet ?? null, publishedAt: publishedAt ?? null, start, end, quote, sentence }];
    }),
  }));
}

function shortened(sentence: string, quote: string): string {
  if (sentence.length <= quote.length + longest) return sentence;
  const at = Math.max(0, sentence.indexOf(quote));
  const from = Math.max(0, at - longest / 2);
  const to = Math.min(sentence.length, at + quote.length + longest / 2);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
