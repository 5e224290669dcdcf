import { Lexicon } from '../extract/lexicon.ts';
import { mergeBriefs } from '../link/brief-ids.ts';
import { curatedMeaning, curatedPaperName } from '../link/curated-meaning.ts';
import { meaningOf } from '../link/names.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import type { LinkedBrief, NameRef, StoredClipping, Vocabulary } from '../model.ts';
import { namesOf } from './curated-names.ts';
import { draftOf } from './draft.ts';
import { linkOne } from './link-one.ts';

/** The briefs that an ingest of exactly these clippings would store, linked, without a database. Sorted by id. */
export function linkClippings(clippings: StoredClipping[], vocabulary: Vocabulary): LinkedBrief[] {
  const curated = namesOf(vocabulary);
  const drafts = mergeBriefs(clippings).map(({ brief }) => draftOf(brief, (key) => curatedPaperName(curated, key)));
  const lexicon = lexiconWith(curated);
  for (const [key, taught] of Map.groupBy(
    drafts.flatMap((each) => each.taught),
    (each) => each.key,
  )) {
    lexicon.set(key, meaningOf(key, curatedMeaning(curated, key, taught), countTeachings([], [], taught)));
  }
  return drafts.map((draft) => linkOne(lexicon, draft, curated));
}

/** The names of a vocabulary alone. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return lexiconWith(namesOf(vocabulary));
}

function lexiconWith(names: ReadonlyMap<string, NameRef[]>): Lexicon {
  const lexicon = new Lexicon();
  for (const [key, refs] of names) lexicon.set(key, refs);
  return lexicon;
}
