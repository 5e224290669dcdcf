import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress, gzip } from 'node:zlib';
import { type Answer, answer } from './answer.ts';
import { compressed, graphiql } from './graphiql.ts';
import { type AssetPaths, playgroundBoot } from './playground-page.ts';

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  type: string;
  brotli: Buffer;
  others: Map<Encoding, Promise<Buffer>>;
}

interface Assets {
  paths: AssetPaths;
  byPath: Map<string, Asset>;
}

const root = '/playground/';
const script = 'text/javascript; charset=utf-8';
let loaded: Promise<Assets> | undefined;

/** Loads GraphiQL, 9 MB before compression, when somebody first opens the playground, and not before. */
export function playgroundAssets(): Promise<Assets> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Assets> {
  const files = await graphiql();
  const byPath = new Map<string, Asset>();
  const add = (name: string, type: string, brotli: Buffer) => {
    const hash = createHash('sha256').update(brotli).digest('hex').slice(0, 16);
    const path = `${root}${name.replace('.', `-${hash}.`)}`;
    byPath.set(path, { type, brotli, others: new Map() });
    return path;
  };
  const addScript = (name: Exclude<keyof typeof files, 'graphiql.css'>) => add(name, script, files[name]);
  const paths = {
    style: add('graphiql.css', 'text/css; charset=utf-8', files['graphiql.css']),
    script: addScript('graphiql.js'),
    editorWorker: addScript('editor.js'),
    jsonWorker: addScript('json.js'),
    graphqlWorker: addScript('graphql.js'),
  };
  return { paths: { ...paths, boot: add('boot.js', script, await compressed(playgroundBoot(paths))) }, byPath };
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

/** Made once, when first asked for, of what nearly every browser takes. */
function encode({ brotli, others }: Asset, encoding: Encoding): Promise<Buffer> | Buffer {
  if (encoding === 'br') return brotli;
  const made = others.get(encoding) ?? encodeAnew(brotli, encoding);
  others.set(encoding, made);
  return made;
}

async function encodeAnew(brotli: Buffer, encoding: Encoding): Promise<Buffer> {
  const plain = await promisify(brotliDecompress)(brotli);
  return encoding === 'gzip' ? promisify(gzip)(plain) : plain;
}
