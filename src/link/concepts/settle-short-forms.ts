import type { Abbreviation, Mention, NameRef } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import type { Found } from '../found.ts';
import type { LookUp } from '../names.ts';

/** A short form that the brief itself explains leaves little doubt. */
const confidence = 0.93;

type Explained = Abbreviation & { long: string };

/** What a short form means in the brief that explains it. */
interface Meaning {
  /** Null where what the long form means is not known. */
  ref: NameRef | null;
  /** The vocabulary calls something else by it: that is not meant here, nor any longer name with it. */
  otherwise: boolean;
}

/**
 * What was found, with every short form that the brief explains meaning what its long form means, whatever it means
 * elsewhere: "RAG (Red Amber Green)" is no retrieval-augmented generation. An unexplained one is left as it was found.
 */
export function settleShortForms(abbreviations: Abbreviation[], found: Found[], lookUp: LookUp): Found[] {
  const explained = abbreviations.filter((each): each is Explained => each.long !== null);
  if (explained.length === 0) return found;
  const concepts = new Map<string, NameRef>();
  for (const { ref, evidence } of found) {
    if (ref.type === 'CONCEPT') concepts.set(`${evidence.start} ${evidence.end}`, ref);
  }
  const known = new Map<string, Meaning>();
  const meanings = explained.map((each) => {
    const key = `${each.longStart} ${each.longEnd} ${each.short}`;
    const meaning = known.get(key) ?? meaningIn(each, concepts, lookUp);
    known.set(key, meaning);
    return meaning;
  });
  const kept = found.filter((each) => each.ref.type !== 'CONCEPT' || fits(each, explained, meanings));
  const more = explained.flatMap(({ short, start, end }, index): Found[] => {
    const ref = meanings[index]?.ref;
    return ref ? [{ ref, evidence: { start, end, quote: short, rule: 'abbreviation', confidence } }] : [];
  });
  return [...kept, ...more];
}

function meaningIn({ short, long, longStart, longEnd }: Explained, concepts: Map<string, NameRef>, lookUp: LookUp) {
  // Names that count in running text alone: a brief is linked anew when one of those in it changes its meaning.
  const conceptsOf = (key: string) => lookUp(key).filter(({ type, scan }) => type === 'CONCEPT' && scan);
  const called = conceptsOf(labelKey(short));
  const longKey = labelKey(long);
  const ref = concepts.get(`${longStart} ${longEnd}`) ?? only(conceptsOf(longKey));
  if (ref) return { ref, otherwise: called.length > 0 && !called.some(({ id }) => id === ref.id) };
  const same = called.filter(({ inFull }) => inFull?.some((key) => alike(longKey, key)));
  const untold = called.some(({ inFull }) => !inFull?.length);
  return { ref: only(same), otherwise: called.length > 0 && same.length === 0 && !untold };
}

const only = (refs: NameRef[]) => (refs.length === 1 ? (refs[0] as NameRef) : null);

/** One has all words of the other, perhaps shortened: "convolutional nets" and "convolutional neural network". */
function alike(one: string, other: string): boolean {
  const [fewer, more] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  const shortens = (a: string, b: string) => a.length > 2 && b.startsWith(a);
  return fewer.every((word) => more.some((each) => each === word || shortens(each, word) || shortens(word, each)));
}

/** Whether what was found agrees with what the short forms in its place mean. Short forms are in the text's order. */
function fits({ ref, evidence }: Found, explained: Explained[], meanings: Meaning[]): boolean {
  let [low, high] = [0, explained.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((explained[middle] as Explained).end <= evidence.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < explained.length; index += 1) {
    const { start, end } = explained[index] as Explained;
    if (start >= evidence.end) return true;
    const meaning = meanings[index] as Meaning;
    const whole = start === evidence.start && /^(?:['’]s?)?$/.test(evidence.quote.slice(end - start));
    if (meaning.otherwise && meaning.ref?.id !== ref.id) return false;
    if (whole && meaning.ref !== null && (meaning.ref.id !== ref.id || end !== evidence.end)) return false;
  }
  return true;
}

/** With the short forms that nothing but the vocabulary knows for such: "VI" is not the sixth where it is variational inference. */
export function withKnownShortForms(abbreviations: Abbreviation[], mentions: Mention[]): Abbreviation[] {
  const known = mentions.filter(
    ({ type, quote, label }) =>
      type === 'CONCEPT' && quote.length < 14 && /^\p{Lu}{2,6}s?$/u.test(quote) && !label.startsWith(quote),
  );
  if (known.length === 0) return abbreviations;
  const listed = new Set(abbreviations.map(({ start }) => start));
  // What stands in a long form is a part of it.
  const taken = abbreviations.flatMap(({ start, end, longStart, longEnd }) => [
    [start, end],
    [longStart ?? 0, longEnd ?? 0],
  ]) as [number, number][];
  const more = known.filter(
    (each) => !listed.has(each.start) && !taken.some(([start, end]) => start < each.end && each.start < end),
  );
  if (more.length === 0) return abbreviations;
  const unexplained = { long: null, longStart: null, longEnd: null };
  return [
    ...abbreviations,
    ...more.map(({ quote, start, end }) => ({ short: quote, start, end, ...unexplained })),
  ].sort((a, b) => a.start - b.start);
}
