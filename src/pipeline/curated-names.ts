import type { EntityType, NameRef, PaperEntry, Vocabulary } from '../model.ts';
import { curatedNames } from '../seed/names/curated-names.ts';
import { sensesOf } from '../seed/names/senses.ts';
import { arxivIdOf, doiOf } from '../text/identifier.ts';
import { addressName, identifierNames } from '../text/paper-name.ts';
import { labelKey } from '../text/tokens.ts';
import { addPaperNames } from './curated-paper-names.ts';
import { idNames } from './id-names.ts';

/**
 * Everything a vocabulary calls its entities by, as names: labels, and for papers their identifiers and address. What is
 * deprecated has no names; its id, and every id that was replaced, says as a name what it stands for now.
 */
export function namesOf(whole: Vocabulary): Map<string, NameRef[]> {
  const vocabulary = inUse(whole);
  const shown = shownLabels(vocabulary);
  const identifiers = new Map(vocabulary.papers.map((paper) => [paper.id, identifiersOf(paper)]));
  const inFull = labelsInFull(vocabulary);
  const names = new Map<string, NameRef[]>();
  const add = (key: string, ref: NameRef) => names.set(key, [...(names.get(key) ?? []), ref]);
  const curated = curatedNames(vocabulary);
  const senseOf = sensesOf(vocabulary.concepts, curated);
  for (const name of curated) {
    const { key, type, id, label, onlyWith } = name;
    const sense = type === 'CONCEPT' ? senseOf(name) : undefined;
    add(key, {
      type,
      id,
      label: shown.get(id) ?? label,
      written: label,
      status: 'CURATED',
      onlyWith: onlyWith && [...new Set(onlyWith.map(labelKey))].sort(),
      scan: isRecognisable(type, label),
      identifiers: identifiers.get(id) ?? [],
      ...(type === 'CONCEPT' && isShortForm(label) && { inFull: inFull.get(id) ?? [] }),
      ...(sense ? { sense } : {}),
    });
  }
  addPaperNames(names, vocabulary.papers);
  for (const paper of vocabulary.papers) {
    const urls = [...(paper.url ? [paper.url] : []), ...(paper.otherUrls ?? [])];
    const addresses = new Set(urls.map(addressName).filter((name) => name !== null));
    for (const key of [...(identifiers.get(paper.id) ?? []), ...addresses]) {
      add(key, {
        type: 'PAPER',
        id: paper.id,
        label: paper.title,
        written: key,
        status: 'CURATED',
        onlyWith: null,
        scan: addresses.has(key),
        identifiers: identifiers.get(paper.id) ?? [],
      });
    }
  }
  for (const [key, refs] of idNames(whole, shown, identifiers)) names.set(key, refs);
  for (const refs of names.values()) refs.sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
  return names;
}

/** A curator who gives an address of arXiv or of a DOI has given the identifier. */
function identifiersOf({ arxivId, doi, url }: PaperEntry): string[] {
  const inAddress = url === null ? null : arxivIdOf(url);
  return identifierNames({
    arxivId: arxivId ?? inAddress,
    doi: doi ?? (url === null || inAddress !== null ? null : doiOf(url)),
  });
}

/** An outlet that is a plain word ("Nature", "Science", "Wired") is said without the outlet being meant. */
function isRecognisable(type: EntityType, label: string): boolean {
  return type !== 'OUTLET' || !/^\p{Lu}\p{Ll}+$/u.test(label);
}

/** Two capitals in one word: "SGD", "LoRA", "HL-MBO". */
const isShortForm = (label: string) => /^\S{2,12}$/.test(label) && /\p{Lu}.*\p{Lu}/u.test(label);

/** What each concept is called besides its short forms. */
function labelsInFull({ concepts }: Vocabulary): Map<string, string[]> {
  return new Map(
    concepts.map(({ id, prefLabel, altLabels, hiddenLabels }) => {
      const labels = [prefLabel, ...altLabels, ...hiddenLabels].filter((label) => !isShortForm(label));
      return [id, [...new Set(labels.map(labelKey))].sort()];
    }),
  );
}

function shownLabels({ concepts, papers, people, organizations, outlets }: Vocabulary): Map<string, string> {
  return new Map([
    ...concepts.map(({ id, prefLabel }) => [id, prefLabel] as const),
    ...papers.map(({ id, title }) => [id, title] as const),
    ...[...people, ...organizations, ...outlets].map(({ id, name }) => [id, name] as const),
  ]);
}

/** The vocabulary without its deprecated concepts, and without links to them. */
function inUse(vocabulary: Vocabulary): Vocabulary {
  const out = new Set(vocabulary.concepts.flatMap(({ id, deprecated }) => (deprecated === undefined ? [] : id)));
  if (out.size === 0) return vocabulary;
  const kept = (ids: string[]) => ids.filter((id) => !out.has(id));
  const concepts = vocabulary.concepts
    .filter(({ id }) => !out.has(id))
    .map((concept) => ({ ...concept, broader: kept(concept.broader), related: kept(concept.related) }));
  return { ...vocabulary, concepts };
}
