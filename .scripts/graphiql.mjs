import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compressedGraphiql } from '../src/web/graphiql.ts';

/** Quality 9 of Brotli takes two seconds. The best would take half a minute. */
const quality = 9;

/** GraphiQL as the package serves it: the module it comes from has the same twice, 18 MB in all. */
export async function writeGraphiql(folder) {
  mkdirSync(folder);
  for (const [name, file] of Object.entries(await compressedGraphiql(quality))) {
    writeFileSync(`${folder}${name}.br`, file);
  }
  const module = fileURLToPath(import.meta.resolve('@graphql-yoga/render-graphiql/package.json'));
  writeFileSync(`${folder}LICENSE`, readFileSync(module.replace('package.json', 'LICENSE')));
}
