import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Answer, answer } from './answer.ts';
import { type AssetPaths, playgroundBoot } from './playground-page.ts';

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  type: string;
  body: Buffer;
  encoded: Map<Encoding, Promise<Buffer>>;
}

interface Assets {
  paths: AssetPaths;
  byPath: Map<string, Asset>;
}

const root = '/playground/';
const script = 'text/javascript; charset=utf-8';
let loaded: Promise<Assets> | undefined;

/** Loads the package's 9 MB when somebody first opens the playground, and not before. */
export function playgroundAssets(): Promise<Assets> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Assets> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const byPath = new Map<string, Asset>();
  const add = (name: string, type: string, text: string) => {
    const body = Buffer.from(text);
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const path = `${root}${name.replace('.', `-${hash}.`)}`;
    byPath.set(path, { type, body, encoded: new Map() });
    return path;
  };
  const paths = {
    style: add('graphiql.css', 'text/css; charset=utf-8', graphiql.css),
    script: add('graphiql.js', script, graphiql.js),
    editorWorker: add('editor.js', script, graphiql.editorWorkerService),
    jsonWorker: add('json.js', script, graphiql.jsonWorker),
    graphqlWorker: add('graphql.js', script, graphiql.graphqlWorker),
  };
  return { paths: { ...paths, boot: add('boot.js', script, playgroundBoot(paths)) }, byPath };
}

/** An asset in the best encoding that the browser takes, or null where there is none of that name. */
export async function assetAnswer(path: string, acceptEncoding: string): Promise<Answer | null> {
  if (!path.startsWith(root)) return null;
  const asset = (await playgroundAssets()).byPath.get(path);
  if (!asset) return null;
  const encoding = bestOf(acceptEncoding);
  return answer(200, asset.type, await encode(asset, encoding), {
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
}

function bestOf(acceptEncoding: string): Encoding {
  const taken = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s?q=0(?:\.0{1,3})?\s?$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : 'identity';
}

/** Quality 5 takes a fifth of a second for 5 MB; the best, half a minute, would save a third. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Compressed once, when first asked for. */
function encode(asset: Asset, encoding: Encoding): Promise<Buffer> {
  let encoded = asset.encoded.get(encoding);
  if (!encoded) {
    if (encoding === 'br') encoded = promisify(brotliCompress)(asset.body, brotliOptions);
    else if (encoding === 'gzip') encoded = promisify(gzip)(asset.body);
    else encoded = Promise.resolve(asset.body);
    asset.encoded.set(encoding, encoded);
  }
  return encoded;
}
