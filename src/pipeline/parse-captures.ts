import { extractClaims } from '../extract/extract-claims.ts';
import { Lexicon } from '../extract/lexicon.ts';
import { mergeBriefs } from '../link/brief-ids.ts';
import { meaningOf } from '../link/names.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import { teachings } from '../link/teachings.ts';
import type { LinkedBrief, StoredClipping, Vocabulary } from '../model.ts';
import { namesOf } from './curated-names.ts';
import { linkOne } from './link-one.ts';

/** The briefs that an ingest of exactly these clippings would store, linked, without a database. Sorted by id. */
export function linkClippings(clippings: StoredClipping[], vocabulary: Vocabulary): LinkedBrief[] {
  const curated = namesOf(vocabulary);
  const drafts = mergeBriefs(clippings).map(({ brief }) => {
    const claims = extractClaims(brief);
    return { brief, claims, taught: teachings(brief, claims, (key) => curated.get(key) ?? []) };
  });
  const lexicon = lexiconOf(vocabulary);
  for (const [key, taught] of Map.groupBy(
    drafts.flatMap((each) => each.taught),
    (each) => each.key,
  )) {
    lexicon.set(key, meaningOf(key, curated.get(key) ?? [], countTeachings([], [], taught)));
  }
  return drafts.map(({ brief, claims, taught }) => linkOne(lexicon, brief, claims, taught));
}

/** The names of a vocabulary alone. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const lexicon = new Lexicon();
  for (const [key, refs] of namesOf(vocabulary)) lexicon.set(key, refs);
  return lexicon;
}
