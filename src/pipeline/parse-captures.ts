import { BriefgraphError } from '../errors.ts';
import { meaningOf } from '../link/names.ts';
import { curatedMeaning, curatedPaperName } from '../link/papers/curated-meaning.ts';
import { type MergedBrief, mergeBriefs } from '../link/same-brief/brief-ids.ts';
import { countTeachings } from '../link/teaching-counts.ts';
import { captureId } from '../load/clippings.ts';
import type { Capture, LinkedBrief, StoredClipping, Taught, Vocabulary } from '../model.ts';
import { type ClaimsAhead, claimsOf, noteClaims } from './claims-ahead.ts';
import { Crew, type CrewSize } from './crew.ts';
import { type Draft, draftOf } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { linkOne } from './link-one.ts';
import { groupsOf, parsedInOrder } from './parsed-in-order.ts';

/** So much text (UTF-16 code units) is read once. What words and claims take is some twenty times the text. */
const textKept = 20_000_000;

/** The briefs that an ingest of exactly these clippings would store, linked, without a database. Sorted by id. */
export function linkClippings(clippings: StoredClipping[], vocabulary: Vocabulary): LinkedBrief[] {
  return [...linkedInTurn(clippings, vocabulary, new Map())];
}

/**
 * The same one by one. Of briefs beyond some size in all only what they teach is kept until their turn comes: then they
 * are read again, and memory holds no more than the clippings and the names.
 */
export function* linkedInTurn(
  clippings: StoredClipping[],
  vocabulary: Vocabulary,
  ahead: ClaimsAhead,
  keptAtMost = textKept,
): Generator<LinkedBrief> {
  const { lexicon, curated } = knowledgeOf(vocabulary);
  const merged = mergeBriefs(clippings);
  const drafted = (each: MergedBrief) =>
    draftOf(each.brief, (key) => curatedPaperName(curated, key), claimsOf(each, ahead));
  const drafts = new Map<MergedBrief, Draft>();
  const byKey = new Map<string, Taught[]>();
  let room = keptAtMost;
  for (const each of merged) {
    const draft = drafted(each);
    for (const one of draft.taught) {
      const same = byKey.get(one.key);
      if (same) same.push(one);
      else byKey.set(one.key, [one]);
    }
    room -= each.brief.text.length;
    if (room >= 0) drafts.set(each, draft);
  }
  for (const [key, taught] of byKey) {
    lexicon.set(key, meaningOf(key, curatedMeaning(curated, key, taught), countTeachings([], [], taught)));
  }
  for (const each of merged) yield linkOne(lexicon, drafts.get(each) ?? drafted(each), curated);
}

/**
 * The briefs that an ingest of exactly these captures would store, linked, one by one once all are read. Big folders are
 * parsed by several threads; a capture without a brief is refused.
 */
export async function* linkCaptures(
  captures: AsyncIterable<Capture>,
  vocabulary: Vocabulary,
  onRefused: (error: BriefgraphError) => void,
  threads: CrewSize = {},
): AsyncGenerator<LinkedBrief> {
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
  yield* linkedInTurn([...read.values()].flat(), vocabulary, ahead);
}
