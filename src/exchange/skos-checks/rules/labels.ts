import type { Label, Skos, Text } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { labelled, named } from './wording.ts';

function faultOf({ about, quad }: Text, what: () => string): SkosFault {
  return { about, quad, what };
}

function labelsAndTitles({ labels, otherLabels, xlForms }: Skos): Text[] {
  const known = new Set(labels.map(({ quad }) => quad));
  const forms = [...xlForms.values()].flat().filter(({ quad }) => !known.has(quad));
  return [...labels, ...otherLabels, ...forms];
}

/** qSKOS "Missing Labels": a concept has a skos:prefLabel, a scheme or a collection some label or title. */
export function missingLabels(skos: Skos): SkosFault[] {
  const preferred = new Set(skos.labels.filter(({ kind }) => kind === 'prefLabel').map(({ about }) => about));
  const titled = new Set([...skos.labels, ...skos.otherLabels].map(({ about }) => about));
  const what = (one: string, about: string) => {
    if (one !== 'concept') return `this ${one} has no label and no title.`;
    return titled.has(about)
      ? 'this concept has labels, but none of them is a skos:prefLabel.'
      : 'this concept has no label.';
  };
  const missing = (one: string, resources: Set<string>, known: Set<string>) =>
    [...resources]
      .filter((about) => !known.has(about))
      .map((about): SkosFault => ({ about, what: () => what(one, about) }));
  return [
    ...missing('concept', skos.concepts, preferred),
    ...missing('concept scheme', skos.schemes, titled),
    ...missing('collection', skos.collections, titled),
  ];
}

/** qSKOS "Empty Labels". */
export function emptyLabels(skos: Skos): SkosFault[] {
  return labelsAndTitles(skos)
    .filter(({ text }) => text.trim() === '')
    .map((label) => faultOf(label, () => 'has an empty label.'));
}

/**
 * Nothing that a reader sees: controls, half characters, what is not assigned, the mark of a failed conversion, blanks
 * without width and what turns the direction of writing. The joiners (U+200C, U+200D) are part of words in some scripts.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufff9-\ufffb\ufffd\ufeff\u00ad\u200b\u2028-\u202e\u2060-\u2064\u2066-\u2069]/u;

/** qSKOS "Unprintable Characters in Labels". */
export function unprintableLabels(skos: Skos): SkosFault[] {
  return labelsAndTitles(skos).flatMap((label) => {
    const found = unprintable.exec(label.text.trim())?.[0];
    if (!found) return [];
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const what = () => `${labelled(label)} has the character ${code} in it, which cannot be shown.`;
    return [faultOf(label, what)];
  });
}

/** Skosify's clean-up of labels: blanks at the ends are part of the label, and nobody sees them. */
export function untrimmedLabels(skos: Skos): SkosFault[] {
  return labelsAndTitles(skos)
    .filter(({ text }) => text.trim() !== '' && text.trim() !== text)
    .map((label) => faultOf(label, () => `${labelled(label)} has blanks at its ends.`));
}

/** In these scripts one or two characters are whole words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const fewest = 3;

/** qSKOS's test of labels by a pattern: of one or two letters nobody can tell what is meant. */
export function shortLabels({ labels }: Skos): SkosFault[] {
  const isShort = ({ text }: Label) => [...text.trim()].length < fewest && text.trim() !== '' && !dense.test(text);
  return labels.filter(isShort).map((label) => {
    const what = () =>
      `the ${label.kind} ${labelled(label)} of ${named(label.about)} has fewer than ${fewest} characters.`;
    return faultOf(label, what);
  });
}
