import { parse } from 'csv-parse/sync';
import type { ImportReport } from '../import/import-report.ts';
import { emptyVocabulary, type RawConcept, type RawVocabulary, rawConcept } from '../import/raw-vocabulary.ts';
import { localName } from '../import/words-of.ts';
import { tableFault } from '../table/table-fault.ts';

/** How the ontology's labels become concepts: one for all labels of a topic, or one for each label as it stands. */
export type Grouping = 'topics' | 'labels';

interface Row {
  subject: string;
  relation: string;
  object: string;
}

/** `klink:` in one form of the table, an address in the other: the name is the same. */
const above = new Set(['broaderGeneric', 'superTopicOf']);
const same = new Set(['relatedEquivalent', 'preferentialEquivalent', 'primaryLabel']);
const known = new Set(['type', 'label']);

/**
 * The Computer Science Ontology, in either form of its table: `"a";klink:broaderGeneric;"b"` ("a is broader than b") or
 * `<address of a>,<property>,<address of b>`. Labels that are equivalent are one topic, shown by its primary label.
 */
export function fromCso(
  text: string,
  path: string,
  report: ImportReport,
  grouping: Grouping = 'topics',
): RawVocabulary {
  const rows = rowsOf(text, path);
  const names = new Map(
    rows.filter(({ relation }) => relation === 'label').map(({ subject, object }) => [subject, object]),
  );
  const labels = new Set([...names.keys()]);
  for (const { subject, relation, object } of rows) {
    if (relation === 'type') labels.add(subject);
    if (above.has(relation) || same.has(relation)) for (const each of [subject, object]) labels.add(each);
  }
  const topicOf = topics(labels, grouping === 'topics' ? rows : []);
  const concepts = new Map<string, RawConcept>();
  for (const label of [...labels].sort()) {
    const topic = topicOf(label);
    const concept = concepts.get(topic) ?? rawConcept(topic, `${path} ${topic}`);
    concepts.set(topic, concept);
    if (isAddress(topic)) concept.iri = topic;
    const name = { text: names.get(label) ?? readable(label), language: 'en' };
    (label === topic ? concept.preferred : concept.alternative).push(name);
  }
  for (const { subject, relation, object } of rows) {
    const [from, to] = [concepts.get(topicOf(subject)), concepts.get(topicOf(object))];
    if (above.has(relation)) to?.broader.push(...(from && from !== to ? [from.key] : []));
    else if (relation === 'sameAs' && from && isAddress(object)) from.matches.push({ kind: 'exactMatch', iri: object });
    else if (same.has(relation)) from?.related.push(...(to && from !== to ? [to.key] : []));
    else if (!known.has(relation)) report.leftOut(relation, `${subject} → ${object}`);
  }
  return { ...emptyVocabulary(), concepts: [...concepts.values()] };
}

function rowsOf(text: string, path: string): Row[] {
  let cells: string[][];
  try {
    cells = parse(text, {
      delimiter: [';', ','],
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    throw tableFault(error, path);
  }
  return cells.map((row) => {
    const [subject = '', relation = '', object = ''] = row.map((cell) => cell.trim().replace(/^<(.*)>$/s, '$1'));
    return { subject, relation: localName(relation), object };
  });
}

function isAddress(name: string): boolean {
  return /^https?:\/\//.test(name);
}

function readable(label: string): string {
  return isAddress(label) ? localName(label).replaceAll('_', ' ') : label;
}

/** Which label a label's topic goes by: the primary one; else the one that most say is preferred; else the first. */
function topics(labels: Set<string>, rows: Row[]): (label: string) => string {
  const parents = new Map<string, string>();
  const root = (label: string): string => {
    let at = label;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  const votes = new Map<string, number>();
  for (const { subject, relation, object } of rows) {
    if (!same.has(relation)) continue;
    const [one, other] = [root(subject), root(object)];
    if (one !== other) parents.set(one, other);
    if (relation !== 'relatedEquivalent') votes.set(object, (votes.get(object) ?? 0) + 1);
  }
  const shown = new Map<string, string>();
  for (const label of [...labels].sort()) {
    const topic = root(label);
    const best = shown.get(topic);
    if (best === undefined || (votes.get(label) ?? 0) > (votes.get(best) ?? 0)) shown.set(topic, label);
  }
  return (label) => shown.get(root(label)) ?? label;
}
