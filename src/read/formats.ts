/** How a file is read. `feed` and `records` give many captures, the others one. */
export type FileFormat = 'text' | 'markdown' | 'html' | 'feed' | 'records';

/** File name extension → format. `.json` and `.xml` may hold anything: in a folder they count only where they are feeds. */
const formats: Record<string, FileFormat> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.json': 'feed',
  '.jsonl': 'records',
  '.ndjson': 'records',
};

export const knownExtensions = Object.keys(formats);

/** The format of a file by its name, or null for a name that says nothing. */
export function formatOf(path: string): FileFormat | null {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? null : (formats[path.slice(dot).toLowerCase()] ?? null);
}

/** Whether a file of this name may well be something else than what the extension stands for here. */
export function isVague(path: string): boolean {
  return /\.(?:json|xml)$/i.test(path);
}

/** The format of a text that came without a name, by how it begins. */
export function formatOfContent(text: string): FileFormat {
  const start = text.slice(0, 4096).trimStart();
  if (/^(?:<\?xml|<rss[\s>]|<feed[\s>]|<rdf:RDF[\s>])/i.test(start) && !/<html[\s>]/i.test(start)) return 'feed';
  if (/^<(?:!doctype html|html|head|body|article|div|p|h1)[\s>]/i.test(start)) return 'html';
  if (start.startsWith('{')) return looksLikeFeed(text) ? 'feed' : 'records';
  return /^#{1,6} \S|\]\(https?:|^\|.{1,200}\|$/m.test(text.slice(0, 65_536)) ? 'markdown' : 'text';
}

/** Whether a text is a feed at all: the root element or the version that every feed format asks for. */
export function looksLikeFeed(text: string): boolean {
  const start = text.slice(0, 65_536);
  return start.trimStart().startsWith('{')
    ? /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, 65_536)) ||
        /"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(text.slice(-65_536))
    : /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start);
}
