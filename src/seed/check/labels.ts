import { labelKey } from '../../text/tokens.ts';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import type { Problem } from '../reading/problem.ts';
import type { Entries, Entry } from '../reading/read-entries.ts';
import type { SeedPath } from '../reading/seed-file.ts';
import { successorsOf } from '../settle.ts';

interface Label {
  entry: Entry<'concepts'>;
  field: SeedPath;
  text: string;
  key: string;
}

function labelsOf(entry: Entry<'concepts'>): Label[] {
  const { prefLabel, altLabels = [], hiddenLabels = [] } = entry.value;
  const label = (text: string, ...field: SeedPath): Label => ({ entry, field, text, key: labelKey(text) });
  return [
    label(prefLabel, 'prefLabel'),
    ...altLabels.map((text, position) => label(text, 'altLabels', position)),
    ...hiddenLabels.map((text, position) => label(text, 'hiddenLabels', position)),
  ];
}

export function contextOfUnknownLabels(entries: Entries): Problem[] {
  const handedOver = labelsHandedOver(entries);
  return entries.concepts.flatMap((entry) => {
    const { id, onlyWith } = entry.value;
    if (!onlyWith) return [];
    const labels = labelsOf(entry);
    const known = new Set([...labels.map(({ key }) => key), ...(handedOver.get(id) ?? [])]);
    const strangers = Object.keys(onlyWith).filter((text) => !known.has(labelKey(text)));
    return strangers.map((text) => {
      const near = () => didYouMean(text, new Set(labels.map((label) => label.text)));
      const what = () => `onlyWith names ${quoted(text)}, which is no label of "${id}".${near()}`;
      return { severity: 'error', rule: 'unknown-label', file: entry.file, at: [...entry.at, 'onlyWith', text], what };
    });
  });
}

/** By id, the keys of labels that a concept gets from those it has taken the place of. */
function labelsHandedOver(entries: Entries): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (entries.replaced.concepts.length === 0) return found;
  const { concepts: successors } = successorsOf(entries);
  for (const { value } of entries.replaced.concepts) {
    const { id, prefLabel, altLabels = [], hiddenLabels = [] } = value;
    const keys = [...(prefLabel ? [prefLabel] : []), ...altLabels, ...hiddenLabels].map(labelKey);
    for (const heir of successors.get(id) ?? []) found.set(heir, [...(found.get(heir) ?? []), ...keys]);
  }
  return found;
}

/**
 * Only a warning: a label may well have several senses, and then a brief's context decides or the mention is left
 * alone. Vocabularies made by others have hundreds of such pairs ("hidden Markov model" beside "hidden Markov models").
 */
export function labelsOfTwoConcepts({ concepts }: Entries): Problem[] {
  const first = new Map<string, Label>();
  const problems: Problem[] = [];
  for (const label of concepts.flatMap(labelsOf)) {
    const other = first.get(label.key);
    if (!other) first.set(label.key, label);
    else if (other.entry !== label.entry && !(hasContext(other) && hasContext(label))) {
      const [id, otherId] = [label.entry.value.id, other.entry.value.id];
      const what = () => `${quoted(label.text)} is a label of both "${otherId}" and "${id}" without onlyWith in both.`;
      const also = { file: other.entry.file, at: [...other.entry.at, ...other.field] };
      const { file, at } = label.entry;
      problems.push({ severity: 'warning', rule: 'label-twice', file, at: [...at, ...label.field], what, also });
    }
  }
  return problems;
}

function hasContext({ entry, key }: Label): boolean {
  return Object.keys(entry.value.onlyWith ?? {}).some((text) => labelKey(text) === key);
}
