import type { Quad, Term } from '@rdfjs/types';
import type { Exported } from '../export/exported.ts';
import type { StatedObject } from '../export/statement.ts';
import { vocabularyStatements } from '../export/vocabulary-statements.ts';
import { quotedText } from '../export/write-ntriples.ts';
import { nameOf } from '../rdf/name-of.ts';
import { short, term } from '../skos/terms.ts';
import { canonicalTag } from './language-tag.ts';

export interface StatementsKept {
  total: number;
  /** How many of them an export of the seeds says again, word for word. */
  kept: number;
  /** All others as N-Triples, by property: left out, or said in another way. */
  others: Record<string, string[]>;
}

/**
 * What became of every statement of RDF files in the seeds made of them: the account beside the report's reasons, so
 * that nothing is lost in silence.
 */
export function statementsKept(statements: Quad[], exported: Exported): StatementsKept {
  const said = new Set(
    vocabularyStatements(exported).map(({ subject, predicate, object }) =>
      JSON.stringify([subject, predicate, stated(object)]),
    ),
  );
  const quads = eachOnce(statements);
  const lists = new Lists(quads);
  const isKept = ({ subject, predicate, object }: Quad) =>
    said.has(JSON.stringify([nameOf(subject), predicate.value, lists.read(object) ?? plainText(object)]));
  const keptLists = new Set(quads.filter(isKept).flatMap(({ object }) => lists.cells(object)));
  const others = quads.filter((quad) => !keptLists.has(nameOf(quad.subject)) && !isKept(quad));
  const byProperty = Map.groupBy(others, ({ predicate }) => short(predicate.value));
  return {
    total: quads.length,
    kept: quads.length - others.length,
    others: Object.fromEntries(
      [...byProperty]
        .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
        .map(([property, all]) => [property, all.map(lineOf).sort()]),
    ),
  };
}

/** A graph is a set: what a file says twice is one statement. */
function eachOnce(quads: Quad[]): Quad[] {
  return [...new Map(quads.map((quad) => [lineOf(quad), quad])).values()];
}

function lineOf({ subject, predicate, object }: Quad): string {
  return `${exactText(subject)} <${predicate.value}> ${exactText(object)} .`;
}

/** rdf:Lists by the blank node that they begin with. */
class Lists {
  readonly #first = new Map<string, Term>();
  readonly #rest = new Map<string, Term>();

  constructor(quads: Quad[]) {
    for (const { subject, predicate, object } of quads) {
      if (predicate.value === term('rdf:first')) this.#first.set(nameOf(subject), object);
      if (predicate.value === term('rdf:rest')) this.#rest.set(nameOf(subject), object);
    }
  }

  cells(head: Term): string[] {
    const cells = new Set<string>();
    for (let at: Term | undefined = head; at && this.#first.has(nameOf(at)) && !cells.has(nameOf(at)); ) {
      cells.add(nameOf(at));
      at = this.#rest.get(nameOf(at));
    }
    return [...cells];
  }

  read(head: Term): string | null {
    const members = this.cells(head).map((cell) => this.#first.get(cell)?.value ?? '');
    return members.length > 0 ? JSON.stringify(members) : null;
  }
}

function stated(object: StatedObject): string {
  if ('iri' in object) return `<${object.iri}>`;
  if ('flag' in object) return quotedText(String(object.flag));
  if ('list' in object) return JSON.stringify(object.list);
  return quotedText(object.text) + (object.language ? `@${object.language}` : '');
}

/** As an export says it: by a tag's usual spelling, a truth by its name, other types not at all. */
function plainText(object: Term): string {
  if (object.termType !== 'Literal') return exactText(object);
  const { value, language, datatype } = object;
  if (language) return `${quotedText(value)}@${canonicalTag(language) ?? language}`;
  if (datatype.value === term('xsd:boolean'))
    return quotedText(value === '1' ? 'true' : value === '0' ? 'false' : value);
  return datatype.value === term('xsd:string') ? quotedText(value) : exactText(object);
}

function exactText(object: Term): string {
  if (object.termType !== 'Literal') return object.termType === 'BlankNode' ? nameOf(object) : `<${object.value}>`;
  const { value, language, datatype } = object;
  const type = language || datatype.value === term('xsd:string') ? '' : `^^<${datatype.value}>`;
  return quotedText(value) + (language ? `@${language}` : type);
}
