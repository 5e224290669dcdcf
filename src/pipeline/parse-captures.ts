import { BriefgraphError } from '../errors.ts';
import { Lexicon } from '../extract/lexicon.ts';
import { meaningOf } from '../link/names.ts';
import { curatedMeaning, curatedPaperName } from '../link/papers/curated-meaning.ts';
import { mergeBriefs } from '../link/same-brief/brief-ids.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import { captureId } from '../load/clippings.ts';
import type { Capture, LinkedBrief, NameRef, StoredClipping, Vocabulary } from '../model.ts';
import { type ClaimsAhead, claimsOf, noteClaims } from './claims-ahead.ts';
import { Crew, type CrewSize } from './crew.ts';
import { namesOf } from './curated-names.ts';
import { draftOf } from './draft.ts';
import { linkOne } from './link-one.ts';
import { groupsOf, parsedInOrder } from './parsed-in-order.ts';

/** The briefs that an ingest of exactly these clippings would store, linked, without a database. Sorted by id. */
export function linkClippings(
  clippings: StoredClipping[],
  vocabulary: Vocabulary,
  ahead: ClaimsAhead = new Map(),
): LinkedBrief[] {
  const curated = namesOf(vocabulary);
  const lookUp = (key: string) => curatedPaperName(curated, key);
  const drafts = mergeBriefs(clippings).map((each) => draftOf(each.brief, lookUp, claimsOf(each, ahead)));
  const lexicon = lexiconWith(curated);
  for (const [key, taught] of Map.groupBy(
    drafts.flatMap((each) => each.taught),
    (each) => each.key,
  )) {
    lexicon.set(key, meaningOf(key, curatedMeaning(curated, key, taught), countTeachings([], [], taught)));
  }
  return drafts.map((draft) => linkOne(lexicon, draft, curated));
}

/**
 * The briefs that an ingest of exactly these captures would store, linked. Big folders are parsed by several threads;
 * a capture without a brief is refused.
 */
export async function linkCaptures(
  captures: AsyncIterable<Capture>,
  vocabulary: Vocabulary,
  onRefused: (error: BriefgraphError) => void,
  threads: CrewSize = {},
): Promise<LinkedBrief[]> {
  const read = new Map<string, StoredClipping[]>();
  const ahead: ClaimsAhead = new Map();
  const crew = new Crew(threads);
  try {
    for await (const { capture: found, clippings, claims } of parsedInOrder(groupsOf(captures), crew)) {
      const { location, name: captureName, capturedAt } = found;
      const capture = captureId(location);
      if (clippings.length === 0)
        onRefused(new BriefgraphError('BAD_INPUT', 'there is no brief in it', { where: location }));
      // A record that comes twice counts as it came last, as in an ingest.
      else
        read.set(
          capture,
          clippings.map((clipping, position) => ({ capture, captureName, capturedAt, position, clipping })),
        );
      noteClaims(ahead, capture, clippings, claims);
    }
  } finally {
    await crew.close();
  }
  return linkClippings([...read.values()].flat(), vocabulary, ahead);
}

/** A lexicon of these names alone. */
export function lexiconWith(names: ReadonlyMap<string, NameRef[]>): Lexicon {
  const lexicon = new Lexicon();
  for (const [key, refs] of names) lexicon.set(key, refs);
  return lexicon;
}
