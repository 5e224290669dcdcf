import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/** The text of `cypher/<name>.cypher`, without its comments. The same text each time, so engines can cache its plan. */
export function cypher(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(fileURLToPath(new URL(`${name}.cypher`, folder)), 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .trim();
    texts.set(name, text);
  }
  return text;
}

/** The statements of a file that holds several, parted by `;` at a line's end: the schema files. */
export function statements(name: string): string[] {
  return cypher(name)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The parameter that a statement goes through to write a row at a time, and gives nothing back: it can go in pieces. */
export function listToWrite(text: string): string | null {
  return /\bRETURN\b/.test(text) ? null : (/^UNWIND \$(\w+) AS /.exec(text)?.[1] ?? null);
}
