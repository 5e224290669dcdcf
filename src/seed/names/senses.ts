import type { ConceptEntry, Sense } from '../../model.ts';
import { isEnglish } from '../../text/english-words.ts';
import { labelKey } from '../../text/tokens.ts';
import type { CuratedName } from './curated-names.ts';

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

/** Tells of each of a vocabulary's names what is known of the concept that it names. */
export function sensesOf(concepts: ConceptEntry[], names: CuratedName[]): (name: CuratedName) => Sense | undefined {
  const own = names.filter(({ type }) => type === 'CONCEPT');
  const bearers = Map.groupBy(own, ({ key }) => key);
  const generality = generalities(bearers);
  const hubs = hubsOf(concepts);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const ambiguous = new Set(own.filter(({ key }) => sharers(bearers, key) > 1).map(({ id }) => id));
  const neighbours = neighboursOf(concepts, ambiguous);
  return ({ id, key, label, onlyWith }) => {
    const concept = byId.get(id);
    if (!concept) return undefined;
    const shared = sharers(bearers, key) > 1;
    return {
      near: [...new Set([...concept.broader, ...concept.related])].sort(),
      generality: generality.get(key) ?? 0,
      hub: hubs.has(id),
      plain: onlyWith === null && /^\p{L}+$/u.test(label) && isEnglish(label.toLowerCase()),
      context: shared ? contextOf(concept, key, neighbours.get(id) ?? new Set(), byId) : [],
      words: shared ? definingWords(concept, key) : [],
      hints: keysOf((onlyWith ?? []).filter((phrase) => isPlain(phrase, bearers))),
      capitals: keysOf((onlyWith ?? []).filter(isName)),
    };
  };
}

const keysOf = (phrases: string[]) => [...new Set(phrases.map(labelKey))].sort();

const sharers = (bearers: Map<string, CuratedName[]>, key: string) => bearers.get(key)?.length ?? 0;

/** A single word that small letters would make another: "Sonnet", "RAG", but not "LLM", which some write in small letters. */
const isName = (phrase: string) =>
  /^\p{Lu}\p{Ll}+$/u.test(phrase) || (/^\p{L}*\p{Lu}\p{L}*$/u.test(phrase) && isEnglish(phrase.toLowerCase()));

/** An everyday word, or one that needs a context itself: "layer", "token", but not "interpretability". */
function isPlain(phrase: string, bearers: Map<string, CuratedName[]>): boolean {
  if (!/^\p{Ll}+$/u.test(phrase)) return false;
  const key = labelKey(phrase);
  const known = bearers.get(key) ?? [];
  return plainWords.has(key) || (known.length > 0 && known.every(({ onlyWith }) => onlyWith !== null));
}

/** So many other keys have a general one in them, and a very general one. */
const generalFrom = [45, 90];

/** How general every key is that some others contain. */
function generalities(bearers: Map<string, CuratedName[]>): Map<string, number> {
  const containing = new Map<string, number>();
  for (const key of bearers.keys()) {
    const words = key.split(' ');
    for (const part of new Set(partsOf(words))) {
      if (bearers.has(part)) containing.set(part, (containing.get(part) ?? 0) + 1);
    }
  }
  return new Map([...containing].map(([key, count]) => [key, generalFrom.filter((least) => count >= least).length]));
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

/** From the top down: what is below no hub, and is no top itself, is above even less. */
function hubsOf(concepts: ConceptEntry[]): Set<string> {
  const least = Math.max(smallest, concepts.length) * hubShare;
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of concepts) {
    for (const above of broader) {
      const below = narrower.get(above);
      if (below) below.push(id);
      else narrower.set(above, [id]);
    }
  }
  const hubs = new Set<string>();
  const open = concepts.filter(({ broader }) => broader.length === 0).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (hubs.has(id) || countBelow(id, narrower) < least) continue;
    hubs.add(id);
    open.push(...(narrower.get(id) ?? []));
  }
  return hubs;
}

function countBelow(id: string, narrower: ReadonlyMap<string, string[]>): number {
  const seen = new Set(narrower.get(id));
  // A set grows while it is walked.
  for (const each of seen) for (const below of narrower.get(each) ?? []) seen.add(below);
  return seen.size - (seen.has(id) ? 1 : 0);
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
