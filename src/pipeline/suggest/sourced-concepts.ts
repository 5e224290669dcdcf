import type { GraphEngine } from '../../graph/engine.ts';
import { labelKey } from '../../text/tokens.ts';
import { type DatedPlace, keepNewest, plainPlaces } from './newest-places.ts';
import type { Place } from './proposal.ts';
import { addForm, type Forms, glossaryForm, usualForm } from './usual-form.ts';

/** A concept that only briefs name. */
export interface SourcedConcept {
  id: string;
  key: string;
  label: string;
  /** Briefs whose own glossary or topics name it. */
  briefs: number;
  outlets: number;
  places: Place[];
}

const page = 2000;

export async function sourcedConcepts(graph: GraphEngine): Promise<SourcedConcept[]> {
  const found: SourcedConcept[] = [];
  for (let after = ''; ; ) {
    const rows = await graph.read('suggest/sourced-concepts', { after, limit: page });
    const byId = Map.groupBy(rows, ({ id }) => id as string);
    for (const [id, mentions] of byId) found.push(ofMentions(id, mentions as Mention[]));
    if (byId.size < page) break;
    after = rows.at(-1)?.id as string;
  }
  return found;
}

interface Mention {
  label: string;
  brief: string | null;
  newest: string;
  sourced: boolean;
  written: string;
  evidence: string;
  outlet: string | null;
}

function ofMentions(id: string, mentions: Mention[]): SourcedConcept {
  const naming = mentions.filter(({ brief, sourced }) => brief && sourced);
  const forms: Forms = new Map();
  const places: DatedPlace[] = [];
  for (const { written, brief, newest, evidence } of naming) {
    addForm(forms, written);
    const [first] = JSON.parse(evidence) as { start: number; end: number }[];
    if (first && brief) keepNewest(places, { brief, newest, start: first.start, end: first.end });
  }
  const label = mentions[0]?.label ?? '';
  return {
    id,
    key: labelKey(label),
    label: glossaryForm([usualForm(forms) || label, ...[...forms.keys()].sort()]),
    briefs: naming.length,
    outlets: new Set(naming.flatMap(({ outlet }) => outlet ?? [])).size,
    places: plainPlaces(places),
  };
}
