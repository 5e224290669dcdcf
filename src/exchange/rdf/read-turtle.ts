import { EventEmitter } from 'node:events';
import type { Quad } from '@rdfjs/types';
import n3 from 'n3';
import { BriefgraphError } from '../../errors.ts';
import { badRdf, type Place, QuadCollector, type RdfReading } from './collect-quads.ts';
import type { BasedSource, TurtleFormat } from './rdf-source.ts';

const formats: Record<TurtleFormat, string> = {
  turtle: 'Turtle',
  trig: 'TriG',
  ntriples: 'N-Triples',
  nquads: 'N-Quads',
};

/** Characters that are given to the parser at once: between two of them it keeps no list of tokens. */
const chunk = 65_536;

interface Token {
  type: string;
  prefix: string;
  line: number;
  /** From 0. */
  start: number;
  end: number;
}

interface ParseFault extends Error {
  context?: { token?: Token; line: number; previousToken?: Token };
}

/** Turtle and its relatives. */
export function readTurtle(text: string, format: TurtleFormat, source: BasedSource): RdfReading {
  const { path, base } = source;
  const found = new QuadCollector(source);
  const parser = new n3.Parser({ format: formats[format], baseIRI: base });
  // Each quad comes while the token behind its object is read: the one before that is the object's last.
  let [last, current]: (Token | undefined)[] = [];
  const input = new EventEmitter();
  parser.parse(input, {
    onToken: (token: Token) => {
      last = current;
      current = token;
    },
    onQuad: (error: ParseFault | null, quad: Quad | null) => {
      if (error) throw faultOf(error, text, path);
      if (quad) found.add(quad, placeOf(last));
    },
  } as unknown as Parameters<typeof parser.parse>[1]);
  try {
    for (let at = 0; at < text.length; at += chunk) input.emit('data', text.slice(at, at + chunk));
    input.emit('end');
  } catch (error) {
    throw error instanceof BriefgraphError ? error : faultOf(error as ParseFault, text, path);
  }
  return found;
}

function placeOf(token: Token | undefined): Place | null {
  return token ? { line: token.line, column: token.start + 1 } : null;
}

function faultOf(error: ParseFault, text: string, path: string): BriefgraphError {
  const { token, line, previousToken } = error.context ?? { line: lastLine(text) };
  const place = token ? placeOf(token) : { line, column: columnBehind(text, line, previousToken) };
  const what = error.message.replace(/ on line \d+\.$/, '').slice(0, 200);
  if (/^Undefined prefix/.test(what)) {
    return badRdf(path, place, `the prefix "${token?.prefix ?? ''}:" is not declared`, {
      next: `Declare it at the top of the file (@prefix ${token?.prefix ?? ''}: <…> .), or correct its spelling.`,
      cause: error,
    });
  }
  if (/^Unexpected "<|^Invalid IRI/.test(what)) {
    return badRdf(path, place, `this is no address that RDF can have: ${what}`, {
      next: 'An address has no spaces, quotes, braces or angle brackets in it (a space is %20), and stands whole on its line.',
      cause: error,
    });
  }
  return badRdf(path, place, what.charAt(0).toLowerCase() + what.slice(1), {
    next: 'Correct the line; if the file is no Turtle at all, name its format with --format.',
    cause: error,
  });
}

function lastLine(text: string): number {
  return text.split('\n').length;
}

/** The first character that is not white space behind the last token that was understood, if that is on the line. */
function columnBehind(text: string, line: number, previous: Token | undefined): number | undefined {
  const content = text.split('\n', line)[line - 1] ?? '';
  const from = previous?.line === line ? previous.end : 0;
  const at = content.slice(from).search(/\S/);
  return at < 0 ? undefined : from + at + 1;
}
