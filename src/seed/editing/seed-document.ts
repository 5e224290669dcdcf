/**
 * Seed files are edited as text: YAML's nodes say where a value stands, and only its own characters change. Comments,
 * order, quoting, line ends and all else stay the bytes they were. JSON is YAML too, and is edited the same way.
 */
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { BriefgraphError } from '../../errors.ts';
import { composeYaml } from '../reading/read-yaml.ts';
import type { SeedPath } from '../reading/seed-file.ts';

/** A seed file as it is on disk, and its documents; nodes' `range` and `srcToken` are places in `text`. */
export interface SeedDocument {
  path: string;
  text: string;
  documents: Document[];
}

/** What stands from `from` to `to` (end-exclusive) becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Opens a file for editing. Throws BAD_SEED where it cannot be read as UTF-8 YAML or JSON without errors. */
export async function openSeed(path: string): Promise<SeedDocument> {
  const bytes = await readFile(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw cannotEdit(path, 'is not UTF-8', cause);
  }
  return parseSeedDocument(path, text);
}

export function parseSeedDocument(path: string, text: string): SeedDocument {
  if (/\r(?!\n)/.test(text)) throw cannotEdit(path, 'has line ends that are a carriage return alone');
  const { documents, fault } = composeYaml(text, { keepSourceTokens: true });
  const error = fault?.what ?? documents.flatMap(({ errors }) => errors)[0]?.message.split('\n')[0];
  if (error) throw cannotEdit(path, `is not read without errors: ${error}`);
  return { path, text, documents };
}

function cannotEdit(path: string, what: string, cause?: unknown): BriefgraphError {
  return new BriefgraphError('BAD_SEED', `this file cannot be edited: it ${what}`, {
    where: path,
    next: 'Correct it by hand; `briefgraph seed check` says where.',
    cause,
  });
}

/** A text with all edits made. They may touch, but not overlap. */
export function edited(text: string, edits: Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, text: instead } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) throw new Error(`edits overlap at ${from}`);
    result += text.slice(done, from) + instead;
    done = to;
  }
  return result + text.slice(done);
}

/**
 * Puts the new text in the file's place in one step, so that whoever reads it, or a crash, finds the old or the new.
 * Throws where somebody has changed the file since it was opened.
 */
export async function writeSeed({ path, text: opened }: SeedDocument, text: string): Promise<void> {
  if (text === opened) return;
  const file = await realpath(path);
  if (!(await readFile(file)).equals(Buffer.from(opened))) throw cannotEdit(path, 'has changed since it was read');
  await writeWhole(file, text, (await stat(file)).mode);
}

/** Writes a file by way of one beside it. */
export async function writeWhole(file: string, text: string, mode = 0o644): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    await writeFile(beside, text, { mode, flush: true });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

/**
 * The node of a value and the pair or list that it stands in, or null where the way leads through an alias: what stands
 * there stands elsewhere too.
 */
export function nodeAt({ documents }: SeedDocument, [number, ...steps]: SeedPath): Found | null {
  let found: Found = { node: nodeOf(documents[Number(number)]?.contents), parents: [] };
  for (const step of steps) {
    const { node, parents }: Found = found;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return null;
      found = { node: nodeOf(pair.value), parents: [...parents, node], pair };
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return null;
      found = { node: nodeOf(item), parents: [...parents, node] };
    } else return null;
  }
  return found;
}

export interface Found {
  /** Null where a field is left empty. */
  node: Node | null;
  /** The maps and lists that it stands in, from the top down. */
  parents: Node[];
  /** Where it is a field's value. */
  pair?: Pair;
}

function nodeOf(value: unknown): Node | null {
  return (value as Node | null | undefined) ?? null;
}
