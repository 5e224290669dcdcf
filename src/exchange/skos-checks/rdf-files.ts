import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { decodeText } from '../files/decode-text.ts';
import { formatOf, type ImportFormat } from '../files/format-of.ts';

const extensions = /\.(?:ttl|n3|trig|nt|nq|rdf|owl|skos|xml|jsonld)$/i;
const limits = { fileBytes: 256_000_000, files: 10_000 };

/** The files of RDF at a path, by their names, and for a JSON file by what is in it; none where the path leads nowhere. */
export async function rdfFilesAt(path: string): Promise<{ folder: string; names: string[] }> {
  const info = await stat(path).catch(() => null);
  if (info?.isDirectory()) return { folder: withSlash(path), names: await namesBelow(path) };
  const isRdf = info?.isFile() && (extensions.test(path) || (/\.json$/i.test(path) && (await isJsonLd(path))));
  return { folder: withSlash(dirname(path)), names: isRdf ? [basename(path)] : [] };
}

function withSlash(folder: string): string {
  if (folder === '.') return '';
  return folder.endsWith('/') || folder.endsWith(sep) ? folder : `${folder}/`;
}

/** Links are not followed: what they lead to inside of the folder is found itself. */
async function namesBelow(root: string): Promise<string[]> {
  const names: string[] = [];
  const folders = [''];
  for (let at = folders.pop(); at !== undefined && names.length < limits.files; at = folders.pop()) {
    for (const entry of await readdir(join(root, at), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(`${at}${entry.name}/`);
      else if (entry.isFile() && extensions.test(entry.name)) names.push(at + entry.name);
    }
  }
  return names.sort();
}

async function isJsonLd(path: string): Promise<boolean> {
  const { text } = decodeText(await readFile(path));
  return /"@(?:context|graph|id)"\s*:/.test(text.slice(0, 65_536));
}

interface RdfFile {
  path: string;
  text: string;
  format: ImportFormat | null;
  fault: { what: string; at: number } | null;
}

export async function readRdfFile(folder: string, name: string): Promise<RdfFile> {
  const place = folder + name;
  const { size } = await stat(place);
  if (size > limits.fileBytes) {
    return { path: name, text: '', format: null, fault: { what: `is larger than ${limits.fileBytes} bytes`, at: 0 } };
  }
  const { text, fault } = decodeText(await readFile(place));
  return { path: name, text, format: formatOf(name, text), fault };
}
