import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const names = ['graphiql.css', 'graphiql.js', 'editor.js', 'json.js', 'graphql.js'] as const;
type Name = (typeof names)[number];

/** GraphiQL's files, compressed with Brotli. */
export type Graphiql = Record<Name, Buffer>;

/** What `npm run build` leaves in dist/ for the package. In a checkout there is nothing at this place. */
const built = fileURLToPath(new URL('../graphiql/', import.meta.url));

/** From the package's own files; in a checkout from the module that they are made of. */
export function graphiql(): Promise<Graphiql> {
  return existsSync(built) ? byName((name) => readFile(`${built}${name}.br`)) : compressedGraphiql(quick);
}

/** Takes a third of a second for all that there is. */
const quick = 5;

/** The module's texts, compressed in the quality asked for. */
export async function compressedGraphiql(quality: number): Promise<Graphiql> {
  const module = await import('@graphql-yoga/render-graphiql/graphiql');
  const texts: Record<Name, string> = {
    'graphiql.css': module.css,
    'graphiql.js': module.js,
    'editor.js': module.editorWorkerService,
    'json.js': module.jsonWorker,
    'graphql.js': module.graphqlWorker,
  };
  return byName((name) => compressed(texts[name], quality));
}

/** A text compressed with Brotli. */
export function compressed(text: string, quality = quick): Promise<Buffer> {
  return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

async function byName(file: (name: Name) => Promise<Buffer>): Promise<Graphiql> {
  const files = await Promise.all(names.map(async (name) => [name, await file(name)] as const));
  return Object.fromEntries(files) as Graphiql;
}
