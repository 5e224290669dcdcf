import { term } from '../skos/terms.ts';
import type { StatedObject, Statement } from './statement.ts';

/** One statement a line; a list's links are blank nodes, numbered as they come. */
export function writeNTriples(statements: Statement[]): string {
  let blanks = 0;
  const lines: string[] = [];
  const say = (subject: string, predicate: string, object: string) =>
    lines.push(`${subject} <${predicate}> ${object} .\n`);
  for (const { subject, predicate, object } of statements) {
    if (!('list' in object)) {
      say(`<${subject}>`, predicate, termText(object));
      continue;
    }
    const before = blanks;
    blanks += object.list.length;
    const nodes = object.list.map((_, position) => `_:list${before + position + 1}`);
    say(`<${subject}>`, predicate, nodes[0] ?? `<${term('rdf:nil')}>`);
    for (const [position, iri] of object.list.entries()) {
      say(nodes[position] as string, term('rdf:first'), `<${iri}>`);
      say(nodes[position] as string, term('rdf:rest'), nodes[position + 1] ?? `<${term('rdf:nil')}>`);
    }
  }
  return lines.join('');
}

function termText(object: Exclude<StatedObject, { list: string[] }>): string {
  if ('iri' in object) return `<${object.iri}>`;
  if ('flag' in object) return `"${object.flag}"^^<${term('xsd:boolean')}>`;
  return quotedText(object.text) + (object.language ? `@${object.language}` : '');
}

const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as Turtle and N-Triples have it. */
export function quotedText(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (character) => escapes[character] as string)}"`;
}
