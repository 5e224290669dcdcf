import type { Lexicon } from '../extract/lexicon.ts';
import { type CuratedNames, curatedMeaning } from '../link/curated-meaning.ts';
import { linkBrief } from '../link/link-brief.ts';
import { meaningOf } from '../link/names.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import type { LinkedBrief, NameRef } from '../model.ts';
import type { Draft } from './draft.ts';

/** Links one brief by all that is known, its own teachings (which the lexicon need not have) included. */
export function linkOne(
  lexicon: Lexicon,
  { brief, tokens, claims, taught }: Draft,
  curated: CuratedNames,
): LinkedBrief {
  const own = new Map<string, NameRef[]>();
  const local = new Map<string, NameRef[]>();
  for (const [key, teachings] of Map.groupBy(taught, (each) => each.key)) {
    const known = lexicon.lookup(key);
    const refs =
      known.length > 0
        ? known
        : meaningOf(key, curatedMeaning(curated, key, teachings), countTeachings([], [], teachings));
    own.set(key, refs);
    // In the brief that defines or lists a term, the term counts even if it is too plain a word to count elsewhere.
    const terms = refs.filter(({ type, status }) => type === 'CONCEPT' && status === 'SOURCED');
    if (terms.length > 0)
      local.set(
        key,
        refs.map((ref) => (terms.includes(ref) ? { ...ref, scan: true } : ref)),
      );
  }
  const matches = lexicon.scan(tokens, local);
  return linkBrief({ brief, tokens, claims, matches }, (key) => own.get(key) ?? lexicon.lookup(key));
}
