import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { SeedFault, SeedPath, SeedReading } from './seed-file.ts';
import { yamlToPlain } from './yaml-to-plain.ts';

/** What is read as YAML at most. YAML is costly: 8 MB of it take 4 s and half a gigabyte. */
const limits = {
  /** UTF-16 code units of a file. */
  length: 8_000_000,
  /** Collections inside each other, as the parser counts them; seeds have 7. */
  depth: 60,
  /** Members of one list or map. */
  members: 50_000,
};
const mostErrors = 10;
/** The parser quotes what it does not expect, and that may be the whole file. */
const longestMessage = 200;

/** Reads YAML 1.2, every scalar as the text it is written as. Never throws. */
export function readYaml(text: string): SeedReading {
  const { documents, fault } = composeYaml(text);
  if (fault) return { documents: [], faults: [fault] };
  const errors = documents.flatMap((document) => document.errors.slice(0, mostErrors));
  if (errors.length > 0) {
    const faults = errors.map(({ pos, message }) => ({
      rule: 'yaml',
      at: pos[0],
      what: message.slice(0, longestMessage),
    }));
    return { documents: [], faults: faults.slice(0, mostErrors) };
  }
  const readings = documents.map((document) => yamlToPlain(document.contents));
  return { documents: readings.map(({ value }) => value), faults: readings.flatMap((reading) => reading.faults) };
}

/** See `locateInSeed`. */
export function locateInYaml(text: string, paths: SeedPath[]): Map<SeedPath, number> {
  const { documents } = composeYaml(text);
  return new Map(paths.map((path) => [path, offsetOf(path, documents)]));
}

/** A text's documents with every node's place, within the limits. `keepSourceTokens` is for those who edit it. */
export function composeYaml(
  text: string,
  { keepSourceTokens = false } = {},
): { documents: Document[]; fault: SeedFault | null } {
  const documents: Document[] = [];
  const tooMuch = (at: number, what: string) => ({ documents: [], fault: { rule: 'too-large', at, what } });
  if (text.length > limits.length) {
    return tooMuch(0, `more than ${limits.length} characters of YAML; make several files of it, or write it as JSON`);
  }
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, keepSourceTokens });
  /** Tokens between the documents' contents, and errors the parser has found. */
  let [outside, errors] = [0, 0];
  const take = (token: CST.Token) => {
    outside += 1;
    if (token.type === 'error') errors += 1;
    for (const document of composer.next(token)) documents.push(document as Document);
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) take(token);
    // Looked at while it grows: composing what is too deep would overflow the stack, and errors cost most of all.
    const at = parser.offset;
    if (parser.stack.length > limits.depth) return tooMuch(at, 'brackets or lists too deep inside each other');
    if (members(parser.stack.at(-1)) > limits.members) return tooMuch(at, `more than ${limits.members} members in one`);
    if (outside > 2 * limits.members) return tooMuch(at, 'too many documents, blank lines or comments');
    if (errors > mostErrors) break;
  }
  for (const token of parser.end()) take(token);
  for (const document of composer.end(true, text.length)) documents.push(document as Document);
  return { documents, fault: null };
}

/** How much hangs on a token already: members of a list or map, and what stands before or behind a value. */
function members(token: CST.Token | undefined): number {
  if (!token) return 0;
  let count = 'end' in token ? (token.end?.length ?? 0) : 0;
  if (token.type === 'document') return count + token.start.length;
  if ('items' in token) {
    const last = token.items.at(-1);
    count += token.items.length + (last?.start.length ?? 0) + (last?.sep?.length ?? 0);
  }
  return count;
}

function offsetOf(path: SeedPath, documents: Document[]): number {
  const [number, ...steps] = path;
  let node: unknown = documents[Number(number)]?.contents;
  let offset = start(node) ?? 0;
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = start(node) ?? offset;
    } else break;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}
