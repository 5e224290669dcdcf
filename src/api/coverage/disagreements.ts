/** Which quantities texts of several outlets tell otherwise: only where it is sure enough that they mean the same one. */
import type { Numbers, Quantity } from './quantities.ts';

/** A quantity with the text that it stands in, by its place among those compared. */
export interface Told {
  text: number;
  quantity: Quantity;
}

/** Texts of one thing; only those of different sources are compared. */
export interface Compared {
  source: string;
  numbers: Numbers;
}

/**
 * Groups of places that tell one quantity with values that exclude each other. Two places tell the same quantity if they
 * count the same in the same words: the nearest of their texts to each other, and either the only ones of their unit or
 * clearly nearer than any other. A value that the other text has too, anywhere, is no disagreement: rounding, limits
 * ("over 3,000") and "about" are agreement. Pairs that are not sure are left out.
 */
export function disagreements(texts: Compared[]): Told[][] {
  const links: [Told, Told][] = [];
  for (const [at, one] of texts.entries()) {
    for (const [offset, other] of texts.slice(at + 1).entries()) {
      if (one.source === other.source) continue;
      for (const [a, b] of contradictions(one.numbers, other.numbers)) {
        links.push([
          { text: at, quantity: a },
          { text: at + 1 + offset, quantity: b },
        ]);
      }
    }
  }
  return grouped(links);
}

/** Pairs of two texts that tell the same quantity, and values that exclude each other. */
export function contradictions(here: Numbers, there: Numbers): [Quantity, Quantity][] {
  const [ones, others] = [here.quantities, there.quantities];
  return ones.flatMap((one): [Quantity, Quantity][] => {
    const alike = others.filter((other) => isSameUnit(one, other));
    if (there.values.has(one.value) || alike.some((other) => agree(one, other))) return [];
    const [best, second] = nearest(one, alike);
    if (!best) return [];
    const other = best.quantity;
    const rivals = ones.filter((rival) => isSameUnit(rival, other));
    if (here.values.has(other.value) || rivals.some((rival) => agree(rival, other))) return [];
    const [back, secondBack] = nearest(other, rivals);
    if (back?.quantity !== one) return [];
    const isOnly = alike.length === 1 && rivals.length === 1;
    const isClear = best.near > (second?.near ?? 0) && best.near > (secondBack?.near ?? 0);
    return isSure(one, other, isOnly) && isClear ? [[one, other]] : [];
  });
}

const isSameUnit = (a: Quantity, b: Quantity) => a.kind === b.kind && a.unit === b.unit && a.role === b.role;

/** Whether both can be true of one quantity. */
function agree(a: Quantity, b: Quantity): boolean {
  if (a.bound === 'OVER' && b.high >= a.low) return true;
  if (b.bound === 'OVER' && a.high >= b.low) return true;
  if (a.bound === 'UNDER' && b.low <= a.high) return true;
  if (b.bound === 'UNDER' && a.low <= b.high) return true;
  return a.low <= b.high && b.low <= a.high;
}

interface Near {
  quantity: Quantity;
  /** How much the words around both have in common. */
  near: number;
}

function nearest(to: Quantity, among: Quantity[]): Near[] {
  return among.map((quantity) => ({ quantity, near: nearness(to, quantity) })).sort((a, b) => b.near - a.near);
}

function nearness(a: Quantity, b: Quantity): number {
  let near = 0;
  for (const [word, weight] of a.words) near += Math.min(weight, b.words.get(word) ?? 0);
  return near;
}

/** What a unit alone tells: a number of patients is rarely another one, a percentage can be of anything. */
const vague = new Set<Quantity['kind']>(['PERCENT', 'POINTS', 'FACTOR', 'SCORE', 'DURATION', 'MONEY']);
/** Values so many times apart are mostly of two things. */
const farApart = 4;

/** Of words that stand so near, at the second place from a number or the third, one at least is in common. */
const besideIt = 0.6;

function isSure(a: Quantity, b: Quantity, isOnly: boolean): boolean {
  const common = [...a.words].flatMap(([word, weight]) => {
    const other = b.words.get(word);
    return other === undefined ? [] : Math.min(weight, other);
  });
  if (!common.some((weight) => weight >= besideIt)) return false;
  const share = common.length / Math.max(1, Math.min(a.words.size, b.words.size));
  const isFar = Math.max(a.value, b.value) > farApart * Math.min(a.value, b.value);
  const needed = (vague.has(a.kind) ? 3 : 2) + (isOnly ? 0 : 1);
  const least = (isOnly ? 0.25 : 0.4) + (isFar ? 0.2 : 0);
  return common.length >= needed && share >= least;
}

/** Words that all places of a group have in common, at least: pairs alone could lead from one quantity to another. */
const sharedByAll = 2;

/** Pairs that have a place in common are of one quantity; of each text one place. */
function grouped(links: [Told, Told][]): Told[][] {
  const groups: Told[][] = [];
  for (const link of links) {
    const group = groups.find((each) => canJoin(each, link));
    if (group) group.push(...link.filter((place) => !group.some((known) => known.text === place.text)));
    else if (!groups.some((each) => link.every((place) => each.some((known) => isSame(known, place))))) {
      groups.push([...link]);
    }
  }
  return groups.map((group) => group.sort((a, b) => a.text - b.text));
}

/** A pair joins where one of its places is in the group, the other text is not in it with another, and the words hold. */
function canJoin(group: Told[], link: [Told, Told]): boolean {
  const isThere = (place: Told) => group.some((known) => isSame(known, place));
  if (!link.some(isThere)) return false;
  const isOther = (place: Told) => group.some((known) => known.text === place.text) && !isThere(place);
  return !link.some(isOther) && commonWords([...group, ...link]).length >= sharedByAll;
}

/** What all places have around them. */
export function commonWords(group: Told[]): string[] {
  const [first, ...rest] = group.map(({ quantity }) => quantity.words);
  return [...(first?.keys() ?? [])].filter((word) => rest.every((words) => words.has(word))).sort();
}

const isSame = (a: Told, b: Told) => a.text === b.text && a.quantity.start === b.quantity.start;
