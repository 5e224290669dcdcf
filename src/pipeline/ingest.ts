import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { captureId, type ParsedCapture } from '../load/clippings.ts';
import type { Capture } from '../model.ts';
import { parse } from '../parse/parse.ts';
import { readCaptures } from '../read/read-captures.ts';
import { emptyKnowledge } from './knowledge.ts';
import { type AppliedVocabulary, type Holder, updateGraph } from './update.ts';

export interface IngestOptions {
  graph: GraphEngine;
  /** Applied first, where the graph has another one; null keeps the graph's. */
  vocabulary: AppliedVocabulary | null;
  capturedAt?: string;
  stdin?: AsyncIterable<Uint8Array>;
  /** Bytes read of all there are, and briefs stored so far. */
  onProgress?: (progress: { bytes: number; ofBytes: number; briefs: number }) => void;
  onRefused?: (error: BriefgraphError) => void;
}

/** Numbers of briefs by what became of them; `captures` counts what was read, `refused` what was not. */
export interface IngestReport {
  captures: number;
  unchangedCaptures: number;
  new: number;
  changed: number;
  unchanged: number;
  merged: number;
  refused: number;
}

/**
 * Reads, parses, links and loads. Captures that are stored as they are cost a look-up each. A refused capture changes
 * nothing; the rest is loaded. Interrupted anywhere, the same call again completes it.
 */
export async function ingest(inputs: string[], options: IngestOptions): Promise<IngestReport> {
  const { graph, vocabulary, capturedAt, stdin, onRefused, onProgress } = options;
  const report = { captures: 0, unchangedCaptures: 0, new: 0, changed: 0, unchanged: 0, merged: 0, refused: 0 };
  const progress = { bytes: 0, ofBytes: 0, briefs: 0 };
  const refuse = (error: BriefgraphError) => {
    report.refused += 1;
    onRefused?.(error);
  };
  const holder: Holder = { knowledge: emptyKnowledge() };
  if (vocabulary) await applyVocabulary(graph, holder, vocabulary);
  const captures = readCaptures(inputs, {
    ...(capturedAt ? { capturedAt } : {}),
    ...(stdin ? { stdin } : {}),
    onRefused: refuse,
    onBytes: (bytes, ofBytes) => onProgress?.(Object.assign(progress, { bytes, ofBytes })),
  });
  for await (const batch of batches(parsedAnew(graph, captures, report, refuse))) {
    const outcome = await updateGraph(graph, holder, { captures: batch, removedBriefs: [], vocabulary: null });
    report.new += outcome.added.length;
    report.changed += outcome.changed.length;
    report.unchanged += outcome.unchanged.length;
    report.merged += outcome.merged;
    progress.briefs = report.new + report.changed + report.unchanged;
    onProgress?.(progress);
  }
  await graph.checkpoint();
  return report;
}

/** Captures that the graph does not have as they are, parsed. What is known is asked for many at once. */
async function* parsedAnew(
  graph: GraphEngine,
  captures: AsyncIterable<Capture>,
  report: IngestReport,
  refuse: (error: BriefgraphError) => void,
): AsyncGenerator<ParsedCapture> {
  for await (const group of groups(captures)) {
    const same = await unchangedCaptures(graph, group);
    for (const capture of group) {
      const id = captureId(capture.location);
      report.captures += 1;
      if (same.has(id)) {
        report.unchangedCaptures += 1;
        continue;
      }
      const { name, location, hash, capturedAt } = capture;
      const clippings = parse(capture);
      if (clippings.length > 0) yield { id, name, location, hash, capturedAt, clippings };
      else refuse(new BriefgraphError('BAD_INPUT', 'there is no brief in it', { where: location }));
    }
  }
}

/** How many captures are asked about at once, and how much text is held meanwhile. */
const askedAtOnce = { captures: 200, characters: 2_000_000 };

async function* groups(captures: AsyncIterable<Capture>): AsyncGenerator<Capture[]> {
  let group: Capture[] = [];
  let characters = 0;
  for await (const capture of captures) {
    group.push(capture);
    characters += capture.content.length;
    if (group.length < askedAtOnce.captures && characters < askedAtOnce.characters) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length > 0) yield group;
}

/** A transaction takes whole captures, until it has so many briefs. */
const briefsAtOnce = 400;

/** A capture that comes twice in a batch (a record with the same id) counts as it came last. */
async function* batches(captures: AsyncIterable<ParsedCapture>): AsyncGenerator<ParsedCapture[]> {
  let batch = new Map<string, ParsedCapture>();
  let briefs = 0;
  for await (const capture of captures) {
    batch.set(capture.id, capture);
    briefs += capture.clippings.length;
    if (briefs < briefsAtOnce) continue;
    yield [...batch.values()];
    batch = new Map();
    briefs = 0;
  }
  if (batch.size > 0) yield [...batch.values()];
}

/** Applies a vocabulary that the graph does not have yet. True where it did. */
async function applyVocabulary(graph: GraphEngine, holder: Holder, vocabulary: AppliedVocabulary): Promise<boolean> {
  const seed = (await graph.read('read/version'))[0]?.seed;
  if (seed === vocabulary.hash) return false;
  await updateGraph(graph, holder, { captures: [], removedBriefs: [], vocabulary });
  return true;
}

/** Ids of captures that the graph has whole and as they are. */
async function unchangedCaptures(graph: GraphEngine, captures: Capture[]): Promise<Set<string>> {
  const byId = new Map(captures.map((capture) => [captureId(capture.location), capture]));
  const rows = await graph.read('load/known-captures', { ids: [...byId.keys()] });
  const same = rows.filter(({ id, hash, capturedAt, whole }) => {
    const capture = byId.get(id);
    return whole && capture?.hash === hash && capture?.capturedAt === capturedAt;
  });
  return new Set(same.map(({ id }) => id as string));
}
