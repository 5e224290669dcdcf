import type { Match, NameRef } from '../../model.ts';
import type { Surroundings } from './surroundings.ts';

/** What one piece of context counts for a sense. 1 in all is what a sense needs, and how far it must be ahead. */
const weights = {
  /** A phrase of `onlyWith` that is no everyday word. */
  phrase: 1,
  /** An everyday word of `onlyWith`, and for a word that needs such a hint, each concept that the brief names beyond doubt. */
  hint: 0.5,
  /** Another label of the concept, or one of a broader, narrower or related concept. */
  label: 1,
  /** A word of its definition. */
  word: 0.34,
};
const enough = 1;
/** What pieces of one sort may count at most: a long definition is no better than a short one. */
const [mostSure, mostWords] = [2, 3];

/**
 * Whether the brief allows the label this meaning: one without `onlyWith` counts everywhere; else one phrase of it
 * must be there, and where that is an everyday word ("layer"), a concept beyond doubt or two more such words.
 */
function inContext(ref: NameRef, around: Surroundings): boolean {
  const { sure } = around;
  if (ref.onlyWith === null) return true;
  const present = presentOf(ref, around);
  const hints = present.filter((phrase) => ref.sense?.hints.includes(phrase)).length;
  if (present.length > hints) return true;
  const others = Math.min(mostSure, sure.size - (sure.has(ref.id) ? 1 : 0));
  return hints > 0 && (others > 0 || hints > 2) && (hints + others) * weights.hint >= enough;
}

/** The phrases of `onlyWith` that a brief has, names among them as names: "sonnet" is a poem. */
function presentOf({ onlyWith, sense }: NameRef, { has, hasName }: Surroundings): string[] {
  return (onlyWith ?? []).filter((phrase) => (sense?.capitals.includes(phrase) ? hasName(phrase) : has(phrase)));
}

/**
 * The one meaning of a label that all its places in a brief have: of several, the one that is written as the text
 * writes it, then the one that the rest of the brief supports by far. Null where that does not tell.
 */
export function senseOf(places: Match[], quotes: string[], around: Surroundings): NameRef | null {
  const refs = (places[0] as Match).refs;
  const fitting = refs.length === 1 && refs[0]?.onlyWith === null ? refs : refs.filter((ref) => inContext(ref, around));
  if (fitting.length <= 1) return fitting[0] ?? null;
  if (fitting.some(({ type }) => type !== 'CONCEPT')) return null;
  const alike = asWritten(fitting, quotes);
  if (alike.length === 1) return alike[0] as NameRef;
  const [best, second] = alike
    .map((ref) => ({ ref, support: supportOf(ref, around) }))
    .toSorted((a, b) => b.support - a.support) as [Supported, Supported];
  return best.support >= enough && best.support >= second.support + enough ? best.ref : null;
}

interface Supported {
  ref: NameRef;
  support: number;
}

/**
 * Labels that differ in number or hyphens ("web page", "web pages") are of concepts that hardly differ: those count
 * whose label is nearest to what the text has most.
 */
function asWritten(refs: NameRef[], quotes: string[]): NameRef[] {
  const groups = Map.groupBy(refs, ({ written }) => plain(written));
  if (groups.size === 1) return refs;
  const votes = Map.groupBy(quotes.map(plain), (quote) => quote);
  const ranked = [...groups].toSorted(
    ([a], [b]) => (votes.get(b)?.length ?? 0) - (votes.get(a)?.length ?? 0) || a.length - b.length || (a < b ? -1 : 1),
  );
  return (ranked[0] as [string, NameRef[]])[1];
}

const plain = (label: string) => label.toLowerCase().replace(/\s+/g, ' ');

function supportOf(ref: NameRef, around: Surroundings): number {
  const { onlyWith, sense } = ref;
  const { has } = around;
  let support = 0;
  for (const phrase of presentOf(ref, around)) support += sense?.hints.includes(phrase) ? weights.hint : weights.phrase;
  if (!sense) return support;
  const labels = sense.context.filter((label) => !onlyWith?.includes(label) && has(label));
  const words = sense.words.filter((word) => !labels.includes(word) && has(word));
  return support + labels.length * weights.label + Math.min(mostWords, words.length) * weights.word;
}
