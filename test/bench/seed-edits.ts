/** What curators do most, done to a vocabulary: each gives it anew, changed. */
import type { ConceptEntry, Vocabulary } from '../../src/model.ts';

/** No label of the vocabulary, and in no text by chance. */
export const newLabel = 'ternary hedging';

export const seedEdits: { name: string; edit: (vocabulary: Vocabulary) => Vocabulary }[] = [
  { name: 'a label more', edit: (all) => changed(all, (first) => ({ altLabels: [...first.altLabels, newLabel] })) },
  {
    name: 'a concept more',
    edit: (all) => ({ ...all, concepts: [...all.concepts, fresh('ternary', newLabel)].sort(byId) }),
  },
  { name: 'a definition', edit: (all) => changed(all, () => ({ definition: 'What it is, said in other words.' })) },
  { name: 'something broader', edit: (all) => changed(all, ({ broader }) => ({ broader: [...broader, top(all).id] })) },
  {
    name: 'something broader than a top concept',
    edit: (all) => changed(all, () => ({ broader: [labelled(all).id] }), top(all)),
  },
  { name: 'two concepts merged', edit: (all) => replaced(all, labelled(all), [all.concepts[0] as ConceptEntry]) },
  { name: 'a concept split in two', edit: (all) => split(all, labelled(all)) },
];

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The first concept that has another label besides its own, and a middling number of briefs. */
const labelled = ({ concepts }: Vocabulary) =>
  concepts.slice(20).find(({ altLabels, broader }) => altLabels.length > 0 && broader.length > 0) as ConceptEntry;

/** Of those with nothing broader, the one that most stand below. */
function top({ concepts }: Vocabulary): ConceptEntry {
  const below = (id: string) => concepts.filter(({ broader }) => broader.includes(id)).length;
  return concepts
    .filter(({ broader }) => broader.length === 0)
    .sort((a, b) => below(b.id) - below(a.id))[0] as ConceptEntry;
}

function changed(
  all: Vocabulary,
  edit: (concept: ConceptEntry) => Partial<ConceptEntry>,
  which = all.concepts[0] as ConceptEntry,
): Vocabulary {
  const concepts = all.concepts.map((each) => (each.id === which.id ? { ...each, ...edit(each) } : each));
  return { ...all, concepts };
}

function fresh(id: string, prefLabel: string): ConceptEntry {
  const lists = { altLabels: [], hiddenLabels: [], broader: [], related: [], onlyWith: {} };
  return { ...lists, id: `concept/${id}`, prefLabel, definition: null, kind: null } as ConceptEntry;
}

/** Without a concept: others take its place, the first its labels; who pointed at it points at that. */
function replaced(all: Vocabulary, gone: ConceptEntry, by: ConceptEntry[]): Vocabulary {
  const [heir] = by as [ConceptEntry];
  const moved = (ids: string[], own: string) =>
    [...new Set(ids.map((id) => (id === gone.id ? heir.id : id)))].filter((id) => id !== own);
  const concepts = all.concepts
    .filter(({ id }) => id !== gone.id)
    .map((each) => ({
      ...each,
      broader: moved(each.broader, each.id),
      related: moved(each.related, each.id),
      ...(each.id === heir.id ? { altLabels: [...each.altLabels, gone.prefLabel, ...gone.altLabels] } : {}),
    }));
  return { ...all, concepts, redirects: { ...all.redirects, [gone.id]: by.map(({ id }) => id) } };
}

/** Both halves are called what the whole was; each counts beside words of its own. */
function split(all: Vocabulary, gone: ConceptEntry): Vocabulary {
  const half = (name: string, word: string) => {
    const { prefLabel } = gone;
    return {
      ...fresh(`half-${name}`, `${prefLabel} ${name}`),
      altLabels: [prefLabel],
      onlyWith: { [prefLabel]: [word] },
    };
  };
  const halves = [half('one', 'hospitals'), half('two', 'banks')];
  const whole = { ...all, concepts: [...all.concepts, ...halves].sort(byId) };
  const parted = replaced(whole, { ...gone, prefLabel: `${gone.prefLabel} of old`, altLabels: [] }, halves);
  return parted;
}
