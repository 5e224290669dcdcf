import type { Match, NameRef } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import type { LookUp } from '../names.ts';
import { tokenAt } from './place.ts';

/** The evidence rule of a name that is found in a longer one. It tells that a concept is meant, not that a brief is about it. */
export const nestedRule = 'nested-name';

/** Annotators mark the longer name alone. */
export const nestedConfidence = 0.75;

/**
 * Names within a name that are meant with it: those of the concepts that the longer one's is a case of, or related to
 * ("reinforcement learning" in "multi-agent reinforcement learning"). Of these one in six is an author's keyword, as
 * many as of all names that are found; of the others ("learning" in "machine learning") one in sixty. Words that stand
 * apart ("supervised and unsupervised learning") are not put together: of 177 keywords that are missed in papers of
 * cso/acm-papers.json and titles.jsonl, that would find one.
 */
export function nestedNames({ key, start }: Match, ref: NameRef, tokens: Token[], lookUp: LookUp): Match[] {
  const near = ref.sense?.near ?? [];
  if (near.length === 0 || !key.includes(' ')) return [];
  const begins = [0];
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) begins.push(space + 1);
  if (begins.length > longest) return [];
  const endOf = (word: number) => (begins[word + 1] ?? key.length + 1) - 1;
  const found: Match[] = [];
  for (let from = 0; from < begins.length; from += 1) {
    for (let last = begins.length - (from === 0 ? 2 : 1); last >= from; last -= 1) {
      const part = key.slice(begins[from], endOf(last));
      const refs = lookUp(part).filter((each) => near.includes(each.id) && countsAnywhere(each));
      if (refs.length !== 1) continue;
      const first = tokenAt(tokens, start);
      const [begin, end] = [tokens[first + from], tokens[first + last]];
      if (begin && end) found.push({ key: part, start: begin.start, end: end.end, refs });
    }
  }
  return found;
}

/** Longer labels are sentences (in words). */
const longest = 8;

/** Neither a word of everyday nor one that is a name by its capitals alone. */
const countsAnywhere = ({ scan, onlyWith, written }: NameRef) =>
  scan && onlyWith === null && (written.includes(' ') || !/\p{Lu}/u.test(written));
