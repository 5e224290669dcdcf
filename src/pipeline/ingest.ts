import { BriefgraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { captureId, type ParsedCapture } from '../load/clippings.ts';
import type { Capture } from '../model.ts';
import { readCaptures } from '../read/read-captures.ts';
import type { AppliedVocabulary, Signature } from './change.ts';
import { type ClaimsAhead, noteClaims } from './claims-ahead.ts';
import { Crew, type CrewSize } from './crew.ts';
import { emptyKnowledge } from './knowledge.ts';
import { groupsOf, type ParsedPage, parsedInOrder } from './parsed-in-order.ts';
import { applySeeds } from './seed/apply.ts';
import { type Holder, updateGraph } from './update.ts';

export interface IngestOptions {
  graph: GraphEngine;
  /** Applied first, where the graph has another one; null keeps the graph's. */
  vocabulary: AppliedVocabulary | null;
  /** Who applies the vocabulary, for the history. */
  by?: Signature;
  capturedAt?: string;
  stdin?: AsyncIterable<Uint8Array>;
  /** Bytes read of all there are, and briefs stored so far. */
  onProgress?: (progress: { bytes: number; ofBytes: number; briefs: number }) => void;
  onRefused?: (error: BriefgraphError) => void;
  /** How many threads parse, and from how much work on; without it, as the machine has cores. */
  threads?: CrewSize;
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
  const by = options.by ?? { author: null, message: null };
  if (vocabulary) await applySeeds(graph, vocabulary, { by, holder });
  const captures = readCaptures(inputs, {
    ...(capturedAt ? { capturedAt } : {}),
    ...(stdin ? { stdin } : {}),
    onRefused: refuse,
    onBytes: (bytes, ofBytes) => onProgress?.(Object.assign(progress, { bytes, ofBytes })),
  });
  const crew = new Crew(options.threads);
  try {
    for await (const batch of batches(parsedAnew(graph, captures, report, crew, refuse))) {
      const outcome = await updateGraph(graph, holder, { ...batch, removedBriefs: [], vocabulary: null });
      report.new += outcome.added.length;
      report.changed += outcome.changed.length;
      report.unchanged += outcome.unchanged.length;
      report.merged += outcome.merged;
      progress.briefs = report.new + report.changed + report.unchanged;
      onProgress?.(progress);
    }
  } finally {
    await crew.close();
  }
  await graph.checkpoint();
  return report;
}

/** Captures that the graph does not have as they are, with what is on their pages. */
async function* parsedAnew(
  graph: GraphEngine,
  captures: AsyncIterable<Capture>,
  report: IngestReport,
  crew: Crew,
  refuse: (error: BriefgraphError) => void,
): AsyncGenerator<ParsedPage> {
  for await (const page of parsedInOrder(changedGroups(graph, captures, report), crew)) {
    if (page.clippings.length > 0) yield page;
    else refuse(new BriefgraphError('BAD_INPUT', 'there is no brief in it', { where: page.capture.location }));
  }
}

/** Groups of captures without those that the graph has as they are. What is known is asked for many at once. */
async function* changedGroups(
  graph: GraphEngine,
  captures: AsyncIterable<Capture>,
  report: IngestReport,
): AsyncGenerator<Capture[]> {
  for await (const group of groupsOf(captures)) {
    const same = await unchangedCaptures(graph, group);
    const changed = group.filter(({ location }) => !same.has(captureId(location)));
    report.captures += group.length;
    report.unchangedCaptures += group.length - changed.length;
    if (changed.length > 0) yield changed;
  }
}

/**
 * A transaction takes whole captures, until it has so many briefs or so much text (UTF-16 code units). Each costs some
 * hundred answers of the database and a commit, and lies in memory until it is written.
 */
const atOnce = { briefs: 1000, characters: 10_000_000 };

interface Batch {
  captures: ParsedCapture[];
  claims: ClaimsAhead;
}

/** A capture that comes twice in a batch (a record with the same id) counts as it came last. */
async function* batches(pages: AsyncIterable<ParsedPage>): AsyncGenerator<Batch> {
  let batch = new Map<string, ParsedCapture>();
  let claims: ClaimsAhead = new Map();
  let briefs = 0;
  let characters = 0;
  for await (const { capture, clippings, claims: said } of pages) {
    const { name, location, hash, capturedAt } = capture;
    const id = captureId(location);
    batch.set(id, { id, name, location, hash, capturedAt, clippings });
    noteClaims(claims, id, clippings, said);
    briefs += clippings.length;
    characters += clippings.reduce((sum, { text }) => sum + text.length, 0);
    if (briefs < atOnce.briefs && characters < atOnce.characters) continue;
    yield { captures: [...batch.values()], claims };
    batch = new Map();
    claims = new Map();
    briefs = 0;
    characters = 0;
  }
  if (batch.size > 0) yield { captures: [...batch.values()], claims };
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
