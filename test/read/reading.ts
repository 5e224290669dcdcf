import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BriefgraphError } from '../../src/errors.ts';
import type { Capture } from '../../src/model.ts';
import { readCaptures } from '../../src/read/read-captures.ts';

/** A folder with these files, last changed on May 5, 2026; taken away with the test. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    utimesSync(path, new Date('2026-05-05T10:00:00Z'), new Date('2026-05-05T10:00:00Z'));
  }
  return folder;
}

export interface Reading {
  captures: Capture[];
  refused: BriefgraphError[];
}

export async function reading(
  inputs: string[],
  options: { capturedAt?: string; stdin?: AsyncIterable<Uint8Array> } = {},
): Promise<Reading> {
  const refused: BriefgraphError[] = [];
  const captures: Capture[] = [];
  for await (const capture of readCaptures(inputs, { ...options, onRefused: (error) => refused.push(error) })) {
    captures.push(capture);
  }
  return { captures, refused };
}

/** One file of this name and content, read. */
export async function readingFile(name: string, content: string | Uint8Array): Promise<Reading & { path: string }> {
  const path = join(folderOf({ [name]: content }), name);
  return { ...(await reading([path])), path };
}

/** Standard input that comes in pieces of a few bytes, as a pipe may. */
export async function* piped(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
