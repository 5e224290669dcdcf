/** Two names that are one by how they are written, told without any brief. */
import { distance } from 'fastest-levenshtein';

export interface Named {
  id: string;
  key: string;
  label: string;
}

export interface SameNames {
  one: Named;
  other: Named;
  reason: string;
  /** How sure it is that both mean one thing. */
  score: number;
}

/** Words that a turned-around name has more: "generation of images" is "image generation". */
const turning = new Set(['of', 'for', 'in']);
/** Words that say that the order counts: "text to image". */
const ordering = new Set(['to', 'from', 'versus', 'without', 'by', '2', 'with', 'and', 'or', 'on', 'as', 'based']);
/** Letters of a word at least, where one that differs is a slip. */
const leastLetters = 6;

/** Pairs of names of different entities, in the names' order. */
export function sameNames(names: Named[]): SameNames[] {
  return [
    ...pairsBy(names, ({ key }) => key.replaceAll(' ', ''), 'the same letters, written apart or as one', 0.9),
    ...pairsBy(names, reordered, 'the same words in another order', 0.8),
    ...slips(names),
  ];
}

function pairsBy(names: Named[], formOf: (named: Named) => string | null, reason: string, score: number): SameNames[] {
  const byForm = Map.groupBy(names, formOf);
  return [...byForm].flatMap(([form, alike]) =>
    form === null || alike.length > 20
      ? []
      : pairsOf(alike)
          .filter(({ one, other }) => one.key !== other.key)
          .map((pair) => ({ ...pair, reason, score })),
  );
}

function pairsOf(alike: Named[]): { one: Named; other: Named }[] {
  return alike.flatMap((one, index) =>
    alike.slice(index + 1).flatMap((other) => (one.id === other.id ? [] : [{ one, other }])),
  );
}

/** "detection of objects" and "object detection" have one; three words and more may stand in any order. */
function reordered({ key }: Named): string | null {
  const words = key.split(' ');
  if (words.some((word) => ordering.has(word))) return null;
  const at = words.findIndex((word) => turning.has(word));
  if (at > 0 && at < words.length - 1) {
    const turned = [...words.slice(at + 1), ...words.slice(0, at)];
    return turned.some((word) => turning.has(word)) ? null : turned.join(' ');
  }
  return at < 0 && words.length > 1 ? key : null;
}

/** Names that differ by one slip in one long word. */
function slips(names: Named[]): SameNames[] {
  const byGap = new Map<string, Named[]>();
  for (const named of names) {
    if (named.key.length < leastLetters || /\d/.test(named.key)) continue;
    for (const gap of new Set(gaps(named.key))) {
      const known = byGap.get(gap);
      if (known) known.push(named);
      else byGap.set(gap, [named]);
    }
  }
  const found = new Map<string, SameNames>();
  for (const alike of byGap.values()) {
    if (alike.length < 2 || alike.length > 20) continue;
    for (const { one, other } of pairsOf(alike)) {
      if (one.key === other.key || !isSlip(one.key, other.key)) continue;
      found.set(`${one.key}\n${other.key}\n${one.id}\n${other.id}`, {
        one,
        other,
        reason: 'one letter apart',
        score: 0.7,
      });
    }
  }
  return [...found.values()];
}

/** The name, and the name without each of its letters: two names that are a slip apart share one of these. */
function gaps(key: string): string[] {
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

function isSlip(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.length !== other.length) return false;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] as string] as const]));
  const [pair] = differing;
  if (!pair || differing.length > 1) return false;
  const [short, long] = pair[0].length <= pair[1].length ? pair : [pair[1], pair[0]];
  if (short.length < leastLetters || short[0] !== long[0]) return false;
  if (short.length === long.length) return isSwap(short, long);
  return distance(short, long) === 1 && isDoubling(short, long);
}

/** Two neighbouring letters changed about. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** A letter written twice, or a silent e: "modeling", "judgement". */
function isDoubling(short: string, long: string): boolean {
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  const place = at < 0 ? short.length : at;
  const more = long[place];
  return more === long[place - 1] || (more === 'e' && place > 2 && place < short.length);
}
