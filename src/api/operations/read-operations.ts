import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DocumentNode, type GraphQLError, parse, type SourceLocation, validate } from 'graphql';
import { BriefgraphError } from '../../errors.ts';
import { documentFaults } from '../limits/document-faults.ts';
import { limits } from '../limits/limits.ts';
import { createSchema } from '../schema.ts';
import { hashOf } from './operations.ts';

/** An operation as a file has it. */
interface Written {
  ids: string[];
  text: string;
  path: string;
  /** The line that it begins on in a file of its own; the line of its id in a manifest, which says nothing of others. */
  line: number | null;
}

/**
 * The operations of files and folders: manifests (`.json`: `{"id": "query …"}` as Relay's compiler makes it, or Apollo's
 * with `operations: [{id, body}]`), or a file each (`.graphql`), known by the file's name and by its hash. Throws where
 * one does not fit the schema, so that no client learns of it first.
 */
export function readOperations(paths: string[]): Map<string, string> {
  const written = paths.flatMap(filesOf).flatMap(operationsOf);
  const schema = createSchema();
  const byId = new Map<string, Written>();
  for (const operation of written) {
    check(operation, (document) => [...documentFaults(document), ...validate(schema, document)]);
    for (const id of operation.ids) {
      const before = byId.get(id);
      if (before && before.text !== operation.text) {
        throw wrong(operation, `the id "${id}" is also that of another operation, in ${before.path}`);
      }
      byId.set(id, operation);
    }
  }
  return new Map([...byId].map(([id, { text }]) => [id, text]));
}

/** A file, or those of a folder that are of a kind which can be read. */
function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', 'there is no such file or folder', { where: path, cause });
  }
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|graphql)$/.test(name),
  );
  if (files.length > 0) return files.sort().map((name) => join(path, name));
  throw new BriefgraphError('BAD_INPUT', 'the folder has no operations', {
    where: path,
    next: 'Put .graphql files or a manifest (.json) into it.',
  });
}

function operationsOf(path: string): Written[] {
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.json')) {
    return [{ ids: [basename(path).replace(/\.graphql$/, ''), hashOf(content)], text: content, path, line: null }];
  }
  const lineOf = (id: string) => {
    const at = content.indexOf(JSON.stringify(id));
    return at < 0 ? 1 : content.slice(0, at).split('\n').length;
  };
  return manifest(content, path).map(([id, text]) => ({ ids: [id], text, path, line: lineOf(id) }));
}

/** Ids and texts of a manifest. */
function manifest(content: string, path: string): [string, string][] {
  const form = {
    where: path,
    next: 'A manifest is JSON: {"id": "query …", …}, or {"operations": [{"id": "…", "body": "query …"}, …]}.',
  };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', 'this is not JSON', { ...form, cause });
  }
  const listed = (json as { operations?: unknown } | null)?.operations;
  const entries: [unknown, unknown][] = Array.isArray(listed)
    ? listed.map((each) => [each?.id, each?.body])
    : Object.entries(json ?? {});
  const isManifest = typeof json === 'object' && json !== null && (Array.isArray(listed) || !Array.isArray(json));
  if (
    isManifest &&
    entries.every((entry): entry is [string, string] => entry.every((each) => typeof each === 'string'))
  ) {
    return entries as [string, string][];
  }
  throw new BriefgraphError('BAD_INPUT', 'this is no manifest of operations', form);
}

function check(operation: Written, errorsOf: (document: DocumentNode) => readonly GraphQLError[]): void {
  let errors: readonly GraphQLError[];
  try {
    errors = errorsOf(parse(operation.text, { maxTokens: limits.tokens }));
  } catch (error) {
    errors = [error as GraphQLError];
  }
  const [first] = errors;
  if (first) throw wrong(operation, first.message, first.locations?.[0]);
}

function wrong({ ids, path, line }: Written, what: string, place?: SourceLocation): BriefgraphError {
  if (line === null) {
    const where = place ? `${path}:${place.line}:${place.column}` : path;
    return new BriefgraphError('BAD_INPUT', what, { where });
  }
  const inText = place ? `, line ${place.line}, column ${place.column} of it` : '';
  return new BriefgraphError('BAD_INPUT', `operation "${ids[0]}"${inText}: ${what}`, { where: `${path}:${line}` });
}
