import { quoted } from '../../../seed/quoted.ts';
import type { Label, Skos, Text } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { labelled, listed, named } from './wording.ts';

/** S14: no more than one skos:prefLabel in each language. qSKOS "Inconsistent Preferred Labels". */
export function twoPrefLabels({ labelsOf }: Skos): SkosFault[] {
  return [...labelsOf].flatMap(([about, labels]) => {
    const preferred = labels.filter(({ kind }) => kind === 'prefLabel');
    if (preferred.length < 2) return [];
    return [...Map.groupBy(preferred, ({ language }) => language)].flatMap(([language, same]): SkosFault[] => {
      const texts = new Set(same.map(({ text }) => text));
      const [first, second] = [same[0], same.find(({ text }) => text !== same[0]?.text)];
      if (!first || !second) return [];
      const where = language === '' ? 'without a language tag' : `in "${language}"`;
      const what = () => `has ${texts.size} prefLabels ${where}: ${listed(texts, quoted)} (SKOS S14).`;
      return [{ about, quad: second.quad, also: first.quad, what }];
    });
  });
}

/** S13: prefLabel, altLabel and hiddenLabel share no label. qSKOS "Disjoint Labels Violation". */
export function labelsNotDisjoint({ labelsOf }: Skos): SkosFault[] {
  return [...labelsOf].flatMap(([about, labels]) => {
    if (labels.length < 2) return [];
    return [...Map.groupBy(labels, ({ text, language }) => `${language}\n${text}`)].flatMap(([, same]): SkosFault[] => {
      const kinds = new Map<string, Label>();
      for (const each of same) if (!kinds.has(each.kind)) kinds.set(each.kind, each);
      const [first, second] = kinds.values();
      if (!first || !second || kinds.size < 2) return [];
      const what = () =>
        `${labelled(first)} is at once ${listed(kinds.keys(), (kind) => `a skos:${kind}`)} (SKOS S13).`;
      return [{ about, quad: second.quad, also: first.quad, what }];
    });
  });
}

/** Labels are one to a reader who does not see case, width and the number of blanks. */
function readerKey({ text, language }: Text): string {
  return `${language}\n${text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** Whether two concepts can stand in one list: in one scheme, or nothing says that they are in different ones. */
function share(schemes: Skos['schemesOf'], one: string, other: string): boolean {
  const [ours, theirs] = [schemes.get(one), schemes.get(other)];
  return !ours || !theirs || !ours.isDisjointFrom(theirs);
}

/** qSKOS "Overlapping Labels", after the SKOS Primer 2.2.1: in one scheme a label means one concept. */
export function overlappingLabels({ labels, conceptLike, schemesOf }: Skos): SkosFault[] {
  const first = new Map<string, Label[]>();
  const faults: SkosFault[] = [];
  for (const label of labels) {
    if (!conceptLike.has(label.about) || label.text.trim() === '') continue;
    const key = readerKey(label);
    const earlier = first.get(key) ?? [];
    if (earlier.some(({ about }) => about === label.about)) continue;
    const other = earlier.find(({ about }) => share(schemesOf, about, label.about));
    if (other) {
      const what = () =>
        `the ${label.kind} ${labelled(label)} is also the ${other.kind} ${labelled(other)} of ${named(other.about)}.`;
      faults.push({ about: label.about, quad: label.quad, also: other.quad, what });
    }
    // A label of very many concepts is told for each of them, beside the first few.
    if (earlier.length < 8) first.set(key, [...earlier, label]);
  }
  return faults;
}

/** qSKOS "Ambiguous Notation References", after the SKOS Reference 6.5.1: a notation means one concept of a scheme. */
export function ambiguousNotations({ notations, conceptLike, schemesOf }: Skos): SkosFault[] {
  const first = new Map<string, (typeof notations)[number][]>();
  const faults: SkosFault[] = [];
  for (const notation of notations) {
    if (!conceptLike.has(notation.about)) continue;
    const key = JSON.stringify([notation.text, notation.datatype, notation.language]);
    const earlier = first.get(key) ?? [];
    if (earlier.some(({ about }) => about === notation.about)) continue;
    const other = earlier.find(({ about }) => share(schemesOf, about, notation.about));
    if (other) {
      const what = () => `the notation ${labelled(notation)} is also that of ${named(other.about)}.`;
      faults.push({ about: notation.about, quad: notation.quad, also: other.quad, what });
    }
    if (earlier.length < 8) first.set(key, [...earlier, notation]);
  }
  return faults;
}

/** qSKOS "Undocumented Concepts": nothing says what is meant. */
export function undocumentedConcepts({ concepts, documented, described }: Skos): SkosFault[] {
  return [...concepts]
    .filter((about) => described.has(about) && !documented.has(about))
    .map((about) => ({
      ...{ about, what: () => 'nothing says what this concept means: it has no definition and no note.' },
    }));
}
