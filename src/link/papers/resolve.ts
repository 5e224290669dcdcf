import { distance } from 'fastest-levenshtein';
import type { EntityType, NamedEntry, NameRef, Vocabulary } from '../../model.ts';
import { idOfName } from '../../text/id-name.ts';
import { urlKey } from '../../text/identifier.ts';
import { samePerson } from '../../text/same-person.ts';
import { labelKey } from '../../text/tokens.ts';
import { knownPapers } from './known-papers.ts';
import { bestFirst, type Candidate, type Resolution, rounded, worthShowing } from './resolution.ts';
import { paperResolver } from './resolve-paper.ts';

/** Longer texts are no labels, and comparing them costs their lengths' product. */
const longestLabel = 300;

/**
 * Says what a text names, or why that cannot be said. Papers: see resolve-paper.ts. Of anything else only a name that
 * is the same in its normalised words, or the entity's own address, is a match; names that are merely alike are shown as
 * candidates of NONE.
 * Built once over all `names` (of the `vocabulary`), then asked for each text.
 */
export function resolver(
  type: EntityType,
  names: ReadonlyMap<string, NameRef[]>,
  vocabulary: Vocabulary,
): (text: string) => Resolution {
  if (type === 'PAPER') return paperResolver(knownPapers(vocabulary));
  const labels = [...names].flatMap(([key, refs]) => {
    const ref = refs.find((each) => each.type === type);
    return ref && idOfName(key) === null ? [{ key, ref, letters: lettersIn(key) }] : [];
  });
  const addresses = Map.groupBy(
    entriesOf(type, vocabulary).filter(({ url }) => url !== null),
    ({ url }) => urlKey(url as string),
  );
  return (text) => {
    const key = labelKey(text);
    const refs = (names.get(key) ?? []).filter(
      (ref) => ref.type === type && (type !== 'PERSON' || samePerson(ref.written, text)),
    );
    if (refs.length > 0) return chosen(refs, 'same label');
    const address = urlKey(text);
    const there = address === null ? [] : (addresses.get(address) ?? []);
    if (there.length > 0)
      return chosen(
        there.map(({ id, name }) => ({ id, label: name })),
        'same address',
      );
    return { status: 'NONE', match: null, candidates: nearest(key, labels) };
  };
}

/** Those of the vocabulary that may have an address. */
function entriesOf(type: EntityType, { people, organizations, outlets }: Vocabulary): NamedEntry[] {
  return { PERSON: people, ORGANIZATION: organizations, OUTLET: outlets, CONCEPT: [], PAPER: [] }[type];
}

/** One is a match, several are as many candidates. */
function chosen(found: { id: string; label: string }[], reason: string): Resolution {
  const score = found.length === 1 ? 1 : 0.5;
  const candidates = found.map(({ id, label }) => ({ id, label, score, reasons: [reason] }));
  const match = found.length === 1 ? (found[0]?.id ?? null) : null;
  return { status: match === null ? 'AMBIGUOUS' : 'MATCH', match, candidates };
}

interface Label {
  key: string;
  ref: NameRef;
  letters: number;
}

function nearest(key: string, labels: readonly Label[]): Candidate[] {
  if (key === '' || key.length > longestLabel) return [];
  const letters = lettersIn(key);
  const found: Candidate[] = [];
  for (const label of labels) {
    const longest = Math.max(label.key.length, key.length);
    const most = longest * (1 - worthShowing);
    // What differs this much in length or in its letters leaves no room for a good score.
    if (Math.abs(label.key.length - key.length) > most || bitsIn(letters ^ label.letters) > 2 * most) continue;
    const score = rounded(1 - distance(label.key, key) / longest);
    const { id, label: shown, written } = label.ref;
    if (score >= worthShowing) found.push({ id, label: shown, score, reasons: [`like "${written}"`] });
  }
  return bestFirst(found);
}

/** Which letters a key has, a bit for each (by code unit modulo 32). One edit changes two bits at most. */
function lettersIn(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
