import { labelKey, tokenize } from '../text/tokens.ts';
import { rounded } from './rounded.ts';
import { stopWords } from './search/stop-words.ts';

/** Definitions that share more than this of their words say the same. */
const same = 0.5;

export interface Compared<Definition> {
  definition: Definition;
  similarity: number;
  onlyWords: string[];
  missingWords: string[];
  onlyPlaces: Place[];
}

/** Words of a definition: `text.slice(start, end) === quote`. */
export interface Place {
  start: number;
  end: number;
  quote: string;
}

export interface Group<Definition> {
  definitions: Compared<Definition>[];
  commonWords: string[];
  ownWords: string[];
}

interface Member<Definition> {
  definition: Definition;
  words: Set<string>;
}

/**
 * Puts definitions together that say the same, in the order given: each joins the first group whose first definition
 * it is like by more than half (Dice's coefficient over content words), or begins one. `labels` are the concept's:
 * their words tell no definitions apart.
 */
export function compareDefinitions<Definition extends { text: string }>(
  definitions: Definition[],
  labels: string[],
): Group<Definition>[] {
  const own = new Set(labels.flatMap((label) => labelKey(label).split(' ')));
  const groups: [Member<Definition>, ...Member<Definition>[]][] = [];
  for (const definition of definitions) {
    const words = contentWords(definition.text, own);
    const group = groups.find(([first]) => likeness(first, { definition, words }) > same);
    if (group) group.push({ definition, words });
    else groups.push([{ definition, words }]);
  }
  return groups.map((members) => {
    const [first] = members;
    const others = groups.filter((each) => each !== members).flatMap((each) => each.map(({ words }) => words));
    const all = union(members.map(({ words }) => words));
    return {
      definitions: members.map((member) => ({
        definition: member.definition,
        similarity: rounded(likeness(first, member)),
        onlyWords: sorted(member.words.difference(first.words)),
        missingWords: sorted(first.words.difference(member.words)),
        onlyPlaces: placesOf(member.words.difference(first.words), member.definition.text),
      })),
      commonWords: sorted(new Set([...first.words].filter((word) => members.every(({ words }) => words.has(word))))),
      ownWords: sorted(all.difference(union(others))),
    };
  });
}

function likeness<D extends { text: string }>(a: Member<D>, b: Member<D>): number {
  if (a.definition.text === b.definition.text) return 1;
  const total = a.words.size + b.words.size;
  return total === 0 ? 0 : (2 * a.words.intersection(b.words).size) / total;
}

const contentWords = (text: string, own: ReadonlySet<string>) =>
  new Set(tokenize(text).flatMap(({ norm }) => (stopWords.has(norm) || own.has(norm) ? [] : [norm])));

const placesOf = (words: ReadonlySet<string>, text: string): Place[] =>
  tokenize(text).flatMap(({ start, end, raw, norm }) => (words.has(norm) ? [{ start, end, quote: raw }] : []));

const union = (sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));
const sorted = (words: Set<string>) => [...words].sort();
