import type { ConceptEntry, Sense } from '../model.ts';
import { labelKey } from '../text/tokens.ts';
import type { CuratedName } from './names.ts';

/** What the vocabulary knows of each of its concepts' names, by concept id and name, see `senseKey`. */
export type Senses = Map<string, Sense>;

export const senseKey = (id: string, key: string) => `${id} ${key}`;

/** Words of a definition that tell nothing of its subject. */
const empty = new Set(
  (
    'about after also among because been before being between both called could does each either every from give given ' +
    'have here into just kind like made make makes many more most much often only other over part same several should ' +
    'some something such than that their them then there these they thing this those through under until used uses ' +
    'using very well what when where which while whose will with without would your'
  )
    .split(' ')
    .map(labelKey),
);

/** Words of everyday that contexts of terms are made of: "model" stands by a llama on a catwalk, too. */
const plainWords = new Set(
  (
    'action answer audio baseline brain camp capability captions chart clinical cluster code coding component confidence ' +
    'context corpus data dataset deployment detection discrimination disease doctor document editing evaluation exam ' +
    'expert experts evolution feature game generated head hidden hospital image judge label labels layer learning loss ' +
    'mask medical memory model network office path patient performance position prediction preference probability ' +
    'program programming projection question reading reasoning report representation robot routing safety sampling ' +
    'scaling scene score screenshot search segment security sequence speech step student task teacher test text ' +
    'thoughts tissue training uncertainty vector video view vision vocabulary web weights'
  )
    .split(' ')
    .map(labelKey),
);

/** Broader, related and, of two that are related, the one as well as the other. Most of a concept's neighbours are few. */
const mostNeighbours = 40;

export function sensesOf(concepts: ConceptEntry[], names: CuratedName[]): Senses {
  const own = names.filter(({ type }) => type === 'CONCEPT');
  const bearers = Map.groupBy(own, ({ key }) => key);
  const generality = generalities(bearers);
  const hubs = hubsOf(concepts);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const near = new Map(concepts.map(({ id, broader, related }) => [id, [...new Set([...broader, ...related])].sort()]));
  const ambiguous = new Set(own.filter(({ key }) => sharers(bearers, key) > 1).map(({ id }) => id));
  const neighbours = ambiguous.size > 0 ? neighboursOf(concepts, ambiguous) : new Map<string, Set<string>>();
  const senses: Senses = new Map();
  for (const { id, key, onlyWith } of own) {
    const concept = byId.get(id);
    if (!concept) continue;
    senses.set(senseKey(id, key), {
      near: near.get(id) ?? [],
      generality: generality.get(key) ?? 0,
      hub: hubs.has(id),
      context: sharers(bearers, key) > 1 ? contextOf(concept, key, neighbours.get(id) ?? new Set(), byId) : [],
      words: sharers(bearers, key) > 1 ? definingWords(concept, key) : [],
      hints: [...new Set((onlyWith ?? []).filter((phrase) => isPlain(phrase, bearers)).map(labelKey))].sort(),
    });
  }
  return senses;
}

const sharers = (bearers: Map<string, CuratedName[]>, key: string) => bearers.get(key)?.length ?? 0;

/** An everyday word, or one that needs a context itself: "layer", "token", but not "interpretability". */
function isPlain(phrase: string, bearers: Map<string, CuratedName[]>): boolean {
  if (!/^\p{Ll}+$/u.test(phrase)) return false;
  const key = labelKey(phrase);
  const known = bearers.get(key) ?? [];
  return plainWords.has(key) || (known.length > 0 && known.every(({ onlyWith }) => onlyWith !== null));
}

/** For every key, in how many other keys it is contained, as the power of two. */
function generalities(bearers: Map<string, CuratedName[]>): Map<string, number> {
  const containing = new Map<string, number>();
  for (const key of bearers.keys()) {
    const words = key.split(' ');
    for (const part of new Set(partsOf(words))) {
      if (bearers.has(part)) containing.set(part, (containing.get(part) ?? 0) + 1);
    }
  }
  return new Map([...containing].map(([key, count]) => [key, Math.round(Math.log2(1 + count))]));
}

/** Labels of more words are sentences; their parts are not counted. */
const longestLabel = 8;

function partsOf(words: string[]): string[] {
  const parts: string[] = [];
  if (words.length > longestLabel) return parts;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
    }
  }
  return parts;
}

/** A concept above more of the vocabulary than this is a hub; of a small vocabulary nothing is. */
const [hubShare, smallest] = [0.4, 50];

function hubsOf(concepts: ConceptEntry[]): Set<string> {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const below = new Map<string, number>();
  for (const { id } of concepts) {
    const above = new Set<string>();
    const open = [...(broader.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === id || above.has(next)) continue;
      above.add(next);
      open.push(...(broader.get(next) ?? []));
    }
    for (const each of above) below.set(each, (below.get(each) ?? 0) + 1);
  }
  const least = Math.max(smallest, concepts.length) * hubShare;
  return new Set([...below].filter(([, count]) => count >= least).map(([id]) => id));
}

/** Concepts one step from those that share a label, in every direction. */
function neighboursOf(concepts: ConceptEntry[], wanted: Set<string>): Map<string, Set<string>> {
  const found = new Map([...wanted].map((id) => [id, new Set<string>()]));
  for (const { id, broader, related } of concepts) {
    for (const other of [...broader, ...related]) {
      found.get(id)?.add(other);
      found.get(other)?.add(id);
    }
  }
  return found;
}

function contextOf(
  concept: ConceptEntry,
  key: string,
  neighbours: Set<string>,
  byId: Map<string, ConceptEntry>,
): string[] {
  const around = [...neighbours]
    .sort()
    .slice(0, mostNeighbours)
    .flatMap((id) => byId.get(id) ?? []);
  const labels = [concept, ...around].flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]).map(labelKey);
  return [...new Set(labels)].filter((label) => label !== '' && label !== key).sort();
}

function definingWords({ definition }: ConceptEntry, key: string): string[] {
  const words = labelKey(definition ?? '').split(' ');
  return [...new Set(words)].filter((word) => word.length > 3 && word !== key && !empty.has(word)).sort();
}
