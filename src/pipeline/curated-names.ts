import type { EntityType, NameRef, Vocabulary } from '../model.ts';
import { curatedNames } from '../seed/names.ts';
import { sensesOf } from '../seed/senses.ts';
import { urlKey } from '../text/identifier.ts';
import { identifierNames } from '../text/paper-name.ts';
import { labelKey } from '../text/tokens.ts';

/** Everything a vocabulary calls its entities by, as names: labels, and for papers their identifiers and address. */
export function namesOf(vocabulary: Vocabulary): Map<string, NameRef[]> {
  const shown = shownLabels(vocabulary);
  const identifiers = new Map(vocabulary.papers.map((paper) => [paper.id, identifierNames(paper)]));
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
      scan: isRecognisable(type, key, label),
      identifiers: identifiers.get(id) ?? [],
      ...(sense ? { sense } : {}),
    });
  }
  for (const paper of vocabulary.papers) {
    const address = paper.url ? urlKey(paper.url) : null;
    for (const key of [...identifierNames(paper), ...(address ? [`url:${address}`] : [])]) {
      add(key, {
        type: 'PAPER',
        id: paper.id,
        label: paper.title,
        written: key,
        status: 'CURATED',
        onlyWith: null,
        scan: false,
        identifiers: identifierNames(paper),
      });
    }
  }
  for (const refs of names.values()) refs.sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
  return names;
}

/**
 * A title of few words ("Scaling laws") is said without the paper being meant, and an outlet that is a plain word
 * ("Nature", "Science", "Wired") without the outlet being meant.
 */
function isRecognisable(type: EntityType, key: string, label: string): boolean {
  if (type === 'PAPER') return key.split(' ').length >= 4;
  return type !== 'OUTLET' || !/^\p{Lu}\p{Ll}+$/u.test(label);
}

function shownLabels({ concepts, papers, people, organizations, outlets }: Vocabulary): Map<string, string> {
  return new Map([
    ...concepts.map(({ id, prefLabel }) => [id, prefLabel] as const),
    ...papers.map(({ id, title }) => [id, title] as const),
    ...[...people, ...organizations, ...outlets].map(({ id, name }) => [id, name] as const),
  ]);
}
