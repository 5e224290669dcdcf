import { readFileSync } from 'node:fs';
import type { ConceptEntry, Vocabulary } from '../../src/model.ts';
import { slug } from '../../src/text/slug.ts';
import { conceptEntry, vocabularyOf } from '../vocabulary-of.ts';

/** How the ontology's labels become concepts: one for all labels of a topic, or one for each label as it stands. */
export type Grouping = 'topics' | 'labels';

/**
 * The Computer Science Ontology (rows `"a";relation;"b"`) as a vocabulary. `broaderGeneric` reads "a is broader than b";
 * `primaryLabel` names the one label of several that a topic is shown as.
 */
export function csoVocabulary(path: string, grouping: Grouping = 'topics'): Vocabulary {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(cells);
  const labels = rows.filter(([, relation]) => relation === 'rdf:type').map(([label]) => label);
  const primary = new Map(
    grouping === 'topics'
      ? rows.filter(([, relation]) => relation === 'klink:primaryLabel').map(([label, , shown]) => [label, shown])
      : [],
  );
  const topicOf = (label: string) => primary.get(label) ?? label;
  const concepts = new Map<string, ConceptEntry>();
  const ids = new Set<string>();
  for (const label of labels.toSorted()) {
    const topic = topicOf(label);
    const known = concepts.get(topic);
    if (known) known.altLabels.push(label);
    else concepts.set(topic, concept(freeId(topic, ids), topic, label === topic ? [] : [label]));
  }
  for (const [above, relation, below] of rows) {
    const [parent, child] = [concepts.get(topicOf(above)), concepts.get(topicOf(below))];
    if (!parent || !child || parent === child) continue;
    if (relation === 'klink:broaderGeneric') add(child.broader, parent.id);
    else if (relation === 'klink:relatedEquivalent') add(child.related, parent.id);
  }
  const sorted = [...concepts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const each of sorted) each.altLabels = each.altLabels.filter((label) => label !== each.prefLabel);
  return vocabularyOf({ concepts: sorted });
}

function cells(line: string): [string, string, string] {
  const [a = '', relation = '', b = ''] = line.split(';').map((cell) => cell.replace(/^"|"$/g, ''));
  return [a, relation, b];
}

/** "c++" and "c" have one slug: the later adds a number. */
function freeId(label: string, ids: Set<string>): string {
  const base = `concept/${slug(label) || 'topic'}`;
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}

function concept(id: string, prefLabel: string, altLabels: string[]): ConceptEntry {
  return conceptEntry({
    id,
    prefLabel,
    altLabels,
  });
}

function add(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
}
