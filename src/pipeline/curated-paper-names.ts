import { isPhrase, weight } from '../extract/papers/title-use.ts';
import type { NameRef, PaperEntry } from '../model.ts';
import { isIdentifierName, shorterTitleName } from '../text/paper-name.ts';
import { type ShorterTitle, shorterTitles } from '../text/shorter-titles.ts';
import { labelKey, tokenize } from '../text/tokens.ts';
import { phraseCounts } from './paper-phrases.ts';

/** A title of so many words is said on purpose, whatever its words. */
const longTitle = 7;
/** Fewer words that count are too often said without the paper being meant. */
const rareEnough = 2.5;
/** As much for a title that has small words in it, as anything that is said has. */
const rarePhrase = 4;
/** A name that more titles have in them is a term of the field. */
const mostTitles = 3;

/** A way to name one paper by less than its title. */
interface Candidate extends ShorterTitle {
  paper: PaperEntry;
  key: string;
}

/**
 * Sets how the papers of a vocabulary are recognised in running text: which titles count only where they are written
 * as one, because other titles have their words too, something else has that name, or they are short; and what papers
 * are called by less than their title where that can mean one paper only.
 */
export function addPaperNames(names: Map<string, NameRef[]>, papers: PaperEntry[]): void {
  const titleKeys = papers.map((paper) => labelKey(paper.title));
  const candidates = new Map<string, Candidate[]>();
  for (const paper of papers) {
    const own = new Map<string, Candidate>();
    for (const shorter of shorterTitles(paper.title)) {
      const key = labelKey(shorter.written);
      if (key && !own.has(key)) own.set(key, { ...shorter, paper, key });
    }
    for (const [key, candidate] of own) candidates.set(key, [...(candidates.get(key) ?? []), candidate]);
  }
  const titles = [...names].filter(
    ([key, refs]) => !isIdentifierName(key) && refs.some(({ type }) => type === 'PAPER'),
  );
  const counts = phraseCounts([...titles.map(([key]) => key), ...candidates.keys()], titleKeys);
  for (const [key, refs] of titles) {
    const shared = (counts.get(key) ?? 0) > mostTitles || refs.some(({ type }) => type !== 'PAPER');
    names.set(
      key,
      refs.map((ref) => (ref.type === 'PAPER' ? titleRef(ref, key, shared) : ref)),
    );
  }
  for (const [key, [only, other]] of candidates) {
    if (!only || other || names.has(key)) continue;
    // What other titles have in them is not this paper's alone; its letters may well be in them.
    if (only.form !== 'letters' && (counts.get(key) ?? 0) > 1) continue;
    names.set(shorterTitleName(key), [shorterRef(only)]);
  }
}

function titleRef(ref: NameRef, key: string, shared: boolean): NameRef {
  const words = key.split(' ').length;
  const tokens = tokenize(ref.written);
  const rare = weight(tokens) >= (isPhrase(tokens) ? rarePhrase : rareEnough);
  const plain = words < longTitle && (shared || !rare);
  return { ...ref, scan: true, ...(plain ? { asTitle: 'WRITTEN' } : {}) };
}

function shorterRef({ written, form, paper }: Candidate): NameRef {
  const rare = form === 'coined' || form === 'letters';
  return {
    type: 'PAPER',
    id: paper.id,
    label: paper.title,
    written,
    status: 'CURATED',
    onlyWith: null,
    scan: true,
    ...(rare ? {} : { asTitle: form === 'object' ? 'MARKED' : 'WRITTEN' }),
    identifiers: [],
  };
}
