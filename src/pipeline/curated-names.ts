import type { NameRef, Vocabulary } from '../model.ts';
import { curatedNames } from '../seed/names.ts';
import { urlKey } from '../text/identifier.ts';
import { labelKey } from '../text/tokens.ts';

/** Everything a vocabulary calls its entities by, as names: labels, and for papers their identifiers and address. */
export function namesOf(vocabulary: Vocabulary): Map<string, NameRef[]> {
  const shown = shownLabels(vocabulary);
  const identifiers = new Map(vocabulary.papers.map((paper) => [paper.id, identifierKeys(paper)]));
  const names = new Map<string, NameRef[]>();
  const add = (key: string, ref: NameRef) => names.set(key, [...(names.get(key) ?? []), ref]);
  for (const { key, type, id, label, onlyWith } of curatedNames(vocabulary)) {
    add(key, {
      type,
      id,
      label: shown.get(id) ?? label,
      written: label,
      status: 'CURATED',
      onlyWith: onlyWith && [...new Set(onlyWith.map(labelKey))].sort(),
      // A title of few words ("Scaling laws") is said in running text without the paper being meant.
      scan: type !== 'PAPER' || key.split(' ').length >= 4,
      identifiers: identifiers.get(id) ?? [],
    });
  }
  for (const paper of vocabulary.papers) {
    const address = paper.url ? urlKey(paper.url) : null;
    for (const key of [...identifierKeys(paper), ...(address ? [`url:${address}`] : [])]) {
      add(key, {
        type: 'PAPER',
        id: paper.id,
        label: paper.title,
        written: key,
        status: 'CURATED',
        onlyWith: null,
        scan: false,
        identifiers: identifierKeys(paper),
      });
    }
  }
  for (const refs of names.values()) refs.sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
  return names;
}

function identifierKeys({ arxivId, doi }: { arxivId: string | null; doi: string | null }): string[] {
  return [...(arxivId ? [`arxiv:${arxivId}`] : []), ...(doi ? [`doi:${doi}`] : [])];
}

function shownLabels({ concepts, papers, people, organizations, outlets }: Vocabulary): Map<string, string> {
  return new Map([
    ...concepts.map(({ id, prefLabel }) => [id, prefLabel] as const),
    ...papers.map(({ id, title }) => [id, title] as const),
    ...[...people, ...organizations, ...outlets].map(({ id, name }) => [id, name] as const),
  ]);
}
