import type { RdfFormat } from '../../../src/exchange/rdf/rdf-source.ts';
import { checkSkos } from '../../../src/exchange/skos-checks/check-skos.ts';

const head = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix ex: <http://example.org/> .
`;

export interface Told {
  rule: string;
  /** With `ex:` for the fixtures' own addresses. */
  message: string;
  line: number | null;
}

export async function checkText(text: string, format: RdfFormat): Promise<Told[]> {
  const { problems } = await checkSkos({ path: 'test', text }, format);
  return problems.map(({ rule, at, what }) => ({
    rule,
    message: what().replaceAll('http://example.org/', 'ex:'),
    line: typeof at === 'number' ? text.slice(0, at).split('\n').length : null,
  }));
}

/** What is found in Turtle with the usual prefixes declared; lines count from the fixture's first. */
export async function checkTurtle(turtle: string): Promise<Told[]> {
  const before = head.split('\n').length - 1;
  const found = await checkText(head + turtle, 'turtle');
  return found.map(({ line, ...told }) => ({ ...told, line: line === null ? null : line - before }));
}

export interface Fixture {
  rule: string;
  bad: string;
  /** A piece of each message, one for each finding of the rule. */
  finds: string[];
  /** What looks alike, and is in order. */
  good: string;
}
