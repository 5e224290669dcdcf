import type { Lexicon } from '../extract/lexicon.ts';
import { paperMentions } from '../extract/papers/paper-mentions.ts';
import { ownNames } from '../extract/people/own-names.ts';
import { linkBrief } from '../link/link-brief.ts';
import { inUse, meaningOf } from '../link/names.ts';
import { type CuratedNames, curatedMeaning } from '../link/papers/curated-meaning.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import type { EntityType, LinkedBrief, NameRef, Taught } from '../model.ts';
import { samePerson } from '../text/same-person.ts';
import type { Draft } from './draft.ts';

const isActor = ({ type }: { type: EntityType }) => type === 'PERSON' || type === 'ORGANIZATION';

/** What is known of a name, and people and organizations of that name that only this brief tells of. */
function withOwn(key: string, known: NameRef[], taught: Taught[], curated: CuratedNames): NameRef[] {
  // Of anything else, what is known is all.
  if (known.length > 0 && !taught.some(isActor)) return known;
  const own = meaningOf(key, curatedMeaning(curated, key, taught), countTeachings([], [], taught));
  if (known.length === 0) return own;
  const isNew = ({ type, written }: NameRef) =>
    !known.some((ref) => ref.type === type && (type === 'ORGANIZATION' || samePerson(ref.written, written)));
  const more = own.filter((ref) => isActor(ref) && isNew(ref));
  return more.length === 0 ? known : [...known, ...more];
}

/** Links one brief by all that is known, its own teachings (which the lexicon need not have) included. */
export function linkOne(
  lexicon: Lexicon,
  { brief, tokens, claims, taught }: Draft,
  curated: CuratedNames,
): LinkedBrief {
  const known = (key: string) => lexicon.lookup(key);
  const used = (refs: NameRef[]) => inUse(refs, known);
  const own = new Map<string, NameRef[]>();
  const local = new Map<string, NameRef[]>();
  for (const [key, teachings] of Map.groupBy(taught, (each) => each.key)) {
    const refs = withOwn(key, lexicon.lookup(key), teachings, curated);
    own.set(key, used(refs));
    // In the brief that defines or lists a term, the term counts even if it is too plain a word to count elsewhere.
    const terms = refs.filter(({ type, status }) => type === 'CONCEPT' && status === 'SOURCED');
    if (terms.length > 0)
      local.set(
        key,
        refs.map((ref) => (terms.includes(ref) ? { ...ref, scan: true } : ref)),
      );
  }
  const matches = ownNames(brief.text, lexicon.scan(brief.text, tokens, local)).flatMap((match) => {
    const refs = used(match.refs);
    return refs === match.refs ? [match] : refs.length > 0 ? [{ ...match, refs }] : [];
  });
  const papers = paperMentions(lexicon.papers, { text: brief.text, tokens, abbreviations: claims.abbreviations });
  return linkBrief({ brief, tokens, claims, matches, papers }, (key) => own.get(key) ?? used(known(key)));
}
