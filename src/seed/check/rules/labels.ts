/** What entries are called: by their normalised words, so that case, plural, hyphen and Greek letters make no difference. */
import { isEnglish } from '../../../text/english-words.ts';
import { labelKey } from '../../../text/tokens.ts';
import { didYouMean } from '../../did-you-mean.ts';
import { quoted } from '../../quoted.ts';
import { listNames } from '../../shapes/shapes.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Name } from '../entry-names.ts';
import type { Finding } from '../rule.ts';

/** Capitals and digits, as short forms are written: "RAG", "GPT2", "LLMs". */
const shortForm = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,6}s?$/u;

function found({ entry, field }: Name, what: () => string, other?: Name): Finding {
  const also = other && { also: { file: other.entry.file, at: [...other.entry.at, ...other.field] } };
  return { file: entry.file, at: [...entry.at, ...field], what, ...also };
}

function hasContext({ entry, key }: Name): boolean {
  return Object.keys(entry.value.onlyWith ?? {}).some((text) => labelKey(text) === key);
}

/** Whether two names are one entry's: what was handed over stands elsewhere. */
const isOne = (a: Name, b: Name) => a.list === b.list && a.entry.value.id === b.entry.value.id;

export function contextsOfUnknownLabels(seeds: CheckedSeeds): Finding[] {
  const { entries, names } = seeds;
  if (entries.concepts.every(({ value }) => value.onlyWith === undefined)) return [];
  const handedOver = labelsHandedOver(seeds);
  const byEntry = Map.groupBy(names().concepts, ({ entry }) => entry);
  return entries.concepts.flatMap((entry) => {
    const { id, onlyWith } = entry.value;
    if (!onlyWith) return [];
    const labels = byEntry.get(entry) ?? [];
    const known = new Set([...labels.map(({ key }) => key), ...(handedOver.get(id) ?? [])]);
    const strangers = Object.keys(onlyWith).filter((text) => !known.has(labelKey(text)));
    return strangers.map((text) => {
      const near = () => didYouMean(text, new Set(labels.map((label) => label.text)));
      const what = () => `onlyWith names ${quoted(text)}, which is no label of "${id}".${near()}`;
      return { file: entry.file, at: [...entry.at, 'onlyWith', text], what };
    });
  });
}

/** By id, the keys of labels that a concept gets from those it has taken the place of. */
function labelsHandedOver({ entries, successors }: CheckedSeeds): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { value } of entries.replaced.concepts) {
    const { id, prefLabel, altLabels = [], hiddenLabels = [] } = value;
    const keys = [...(prefLabel ? [prefLabel] : []), ...altLabels, ...hiddenLabels].map(labelKey);
    for (const heir of successors().concepts.get(id) ?? []) found.set(heir, [...(found.get(heir) ?? []), ...keys]);
  }
  return found;
}

/**
 * Only a warning: a label may well have several senses, and then a brief's context decides or the mention is left
 * alone. Vocabularies made by others have hundreds of such pairs ("hidden Markov model" beside "hidden Markov models").
 */
export function labelsOfTwoConcepts({ allNames }: CheckedSeeds): Finding[] {
  const labels = allNames().concepts;
  const first = new Map<string, Name>();
  const told = new Set<Name>();
  const findings = labels.flatMap((label) => {
    const other = first.get(label.key);
    if (!other) first.set(label.key, label);
    if (!other || isOne(other, label) || (hasContext(other) && hasContext(label))) return [];
    told.add(label);
    // Of two short forms another rule tells.
    if (shortForm.test(label.text) && shortForm.test(other.text)) return [];
    const [one, two] = [other.entry.value.id, label.entry.value.id];
    const what = () => `${quoted(label.text)} is a label of both "${one}" and "${two}" without onlyWith in both.`;
    return [found(label, what, other)];
  });
  return [...findings, ...writtenApart(labels.filter((label) => !told.has(label)))];
}

/** "fine-tuning" and "finetuning": other words, but one to whoever reads them. */
function writtenApart(labels: Name[]): Finding[] {
  const first = new Map<string, Name>();
  return labels.flatMap((label) => {
    const joined = label.key.replaceAll(' ', '');
    const other = first.get(joined);
    if (!other) first.set(joined, label);
    if (!other || isOne(other, label) || other.key === label.key) return [];
    if (hasContext(other) && hasContext(label)) return [];
    const what = () =>
      `${quoted(label.text)} of "${label.entry.value.id}" and ${quoted(other.text)} of "${other.entry.value.id}" differ in a space or hyphen alone.`;
    return [found(label, what, other)];
  });
}

/** A short form of several things, whatever their lists. */
export function acronymCollisions({ allNames }: CheckedSeeds): Finding[] {
  const first = new Map<string, Name>();
  return (['concepts', 'organizations', 'people', 'outlets'] as const)
    .flatMap((list) => allNames()[list])
    .filter(({ text }) => shortForm.test(text))
    .flatMap((label) => {
      const other = first.get(label.key);
      if (!other) first.set(label.key, label);
      if (!other || isOne(other, label) || (hasContext(other) && hasContext(label))) return [];
      // Who publishes and who is published are often one.
      if (label.list !== 'concepts' && other.list !== 'concepts' && label.list !== other.list) return [];
      const what = () =>
        `${quoted(label.text)} stands for both "${other.entry.value.id}" and "${label.entry.value.id}" without onlyWith in both.`;
      return [found(label, what, other)];
    });
}

/** Two people, papers, organizations or outlets of one name. */
export function namesOfTwo({ allNames }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) => {
    if (list === 'concepts') return [];
    const first = new Map<string, Name>();
    return allNames()[list].flatMap((name) => {
      const other = first.get(name.key);
      if (!other) first.set(name.key, name);
      if (!other || isOne(other, name) || shortForm.test(name.text)) return [];
      const what = () =>
        `${quoted(name.text)} is a name of both "${other.entry.value.id}" and "${name.entry.value.id}".`;
      return [found(name, what, other)];
    });
  });
}

/** SKOS S13: the labels of a concept are pairwise disjoint. The later one goes. */
export function labelTwiceInOne({ names }: CheckedSeeds): Finding[] {
  return listNames.flatMap((list) => {
    const first = new Map<string, Name>();
    let entry: unknown;
    return names()[list].flatMap((name) => {
      if (name.entry !== entry) first.clear();
      entry = name.entry;
      const other = first.get(name.text);
      if (!other) first.set(name.text, name);
      // The same list twice is a repeated member.
      if (!other || other.field[0] === name.field[0]) return [];
      const what = () => `${quoted(name.text)} is the ${other.field[0]} of "${name.entry.value.id}" already.`;
      const finding = found(name, what, other);
      return [{ ...finding, fix: { kind: 'remove' as const, at: finding.at as (string | number)[] } }];
    });
  });
}

/** A label that says what another one of its concept says. */
export function labelVariants({ names }: CheckedSeeds): Finding[] {
  const first = new Map<string, Name>();
  let entry: unknown;
  return names().concepts.flatMap((label) => {
    if (label.entry !== entry) first.clear();
    entry = label.entry;
    const other = first.get(label.key);
    if (!other) first.set(label.key, label);
    if (!other || other.text === label.text) return [];
    const what = () => `${quoted(label.text)} is read as ${quoted(other.text)} is, and needs no label of its own.`;
    return [found(label, what, other)];
  });
}

/** Words that count as English and have one sense only, that of the trade. */
const oneSense = new Set(
  'bitcoin blockchain chatbot chatbots genomics linguistics robotics telemetry tokenizer'.split(' '),
);

/** Whether it is a word of everyday English; what is written in capitals alone is told apart by them: "GLUE". */
function isEveryday(text: string): boolean {
  const word = text.toLowerCase();
  return /^\p{L}+$/u.test(text) && /\p{Ll}/u.test(text) && isEnglish(word) && !oneSense.has(word);
}

export function everydayWords({ names }: CheckedSeeds): Finding[] {
  return names()
    .concepts.filter((label) => label.field[0] !== 'hiddenLabels' && isEveryday(label.text) && !hasContext(label))
    .map((label) => {
      const { id } = label.entry.value;
      return found(label, () => `${quoted(label.text)} is an everyday word too, and "${id}" has no onlyWith for it.`);
    });
}
