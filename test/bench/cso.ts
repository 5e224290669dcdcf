import { readFileSync } from 'node:fs';
import type { ConceptEntry, Vocabulary } from '../../src/model.ts';
import { slug } from '../../src/text/slug.ts';
import { shared } from '../shared.ts';

/** A vocabulary with the topics of the Computer Science Ontology (`"a";klink:rel;"b"` lines) beside its own concepts. */
export function withCso(vocabulary: Vocabulary): Vocabulary {
  const primary = new Map<string, string>();
  for (const line of readFileSync(shared('corpora/cso/cso.csv') as string, 'utf8').split('\n')) {
    const [name, relation, value] = line.split(';').map((part) => part.replaceAll('"', '').trim());
    if (!name || !value) continue;
    if (relation === 'klink:primaryLabel') primary.set(name, value);
    else if (relation === 'rdfs:label' && !primary.has(name)) primary.set(name, name);
  }
  const known = new Set(vocabulary.concepts.map(({ id }) => id));
  const topics = new Map<string, ConceptEntry>();
  for (const [label, shown] of primary) {
    const id = `concept/${slug(shown)}`;
    if (known.has(id)) continue;
    const topic = topics.get(id) ?? topicOf(id, shown);
    if (label !== shown) topic.altLabels.push(label);
    topics.set(id, topic);
  }
  return { ...vocabulary, concepts: [...vocabulary.concepts, ...topics.values()] };
}

function topicOf(id: string, prefLabel: string): ConceptEntry {
  const nothing = { kind: null, definition: null, broader: [], related: [], hiddenLabels: [], onlyWith: {} };
  return { id, prefLabel, altLabels: [], ...nothing };
}
