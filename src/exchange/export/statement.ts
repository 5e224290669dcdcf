import { term } from '../skos/terms.ts';

/** What a statement leads to: an address, a text (with or without a language), a truth, or addresses in their order. */
export type StatedObject =
  | { iri: string }
  | { text: string; language?: string | undefined }
  | { flag: boolean }
  | { list: string[] };

export interface Statement {
  subject: string;
  /** Whole, not shortened. */
  predicate: string;
  object: StatedObject;
}

/** Properties in the order in which they are written, whatever the format. */
const order = [
  ...['rdf:type', 'bg:id', 'dct:title', 'skos:prefLabel', 'schema:name', 'skos:altLabel', 'schema:alternateName'],
  ...['skos:hiddenLabel', 'bg:kind', 'bg:language', 'skos:definition', 'skos:broader', 'skos:narrower', 'skos:related'],
];
const rank = new Map(order.map((name, position) => [term(name), position]));

/** Sorted by subject, property and object, each statement once: what is written does not depend on who wrote it first. */
export function sortedStatements(statements: Statement[]): Statement[] {
  const keyed = statements.map((statement) => ({ statement, key: objectKey(statement.object) }));
  const place = (predicate: string) => rank.get(predicate) ?? order.length;
  keyed.sort(
    ({ statement: a, key: one }, { statement: b, key: other }) =>
      compare(a.subject, b.subject) ||
      place(a.predicate) - place(b.predicate) ||
      compare(a.predicate, b.predicate) ||
      compare(one, other),
  );
  return keyed
    .filter(({ statement, key }, i) => {
      const before = keyed[i - 1];
      const same = before && before.key === key && before.statement.predicate === statement.predicate;
      return !(same && before.statement.subject === statement.subject);
    })
    .map(({ statement }) => statement);
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function objectKey(object: StatedObject): string {
  if ('iri' in object) return `<${object.iri}`;
  if ('text' in object) return `"${object.text}"@${object.language ?? ''}`;
  return JSON.stringify(object);
}

/** Statements by subject, in their order. */
export function bySubject(statements: Statement[]): Map<string, Statement[]> {
  return Map.groupBy(statements, ({ subject }) => subject);
}

/** One subject's statements by property, in their order. */
export function byPredicate(statements: Statement[]): Map<string, StatedObject[]> {
  const groups = Map.groupBy(statements, ({ predicate }) => predicate);
  return new Map([...groups].map(([predicate, all]) => [predicate, all.map(({ object }) => object)]));
}
