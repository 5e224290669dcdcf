import { namespaces, term } from '../skos/terms.ts';
import type { Statement } from './statement.ts';

const up = new Set(['skos:broader', 'skos:broadMatch'].map(term));
const down = new Set(['skos:narrower', 'skos:narrowMatch'].map(term));
const beside = new Set(['skos:related', 'skos:relatedMatch'].map(term));
const notExact = new Set(['skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch'].map(term));

/** Links that SKOS forbids beside others (S46, S27) stand under our own names instead: nothing is lost, and nothing false is said. */
export function withoutClashes(statements: Statement[]): Statement[] {
  const isOne = sameConcepts(statements);
  const matched = statements.map((each) => (notExact.has(each.predicate) && isOne(each) ? ours(each) : each));

  const above = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of matched) {
    if (!('iri' in object)) continue;
    const [from, to] = down.has(predicate) ? [object.iri, subject] : [subject, object.iri];
    if (up.has(predicate) || down.has(predicate)) above.set(from, (above.get(from) ?? new Set()).add(to));
  }
  const leads = (from: string, to: string) => {
    const seen = new Set(above.get(from));
    // A set grows while it is walked.
    for (const at of seen) for (const next of above.get(at) ?? []) seen.add(next);
    return seen.has(to);
  };
  return matched.map((each) => {
    const { subject, predicate, object } = each;
    if (!beside.has(predicate) || !('iri' in object)) return each;
    return leads(subject, object.iri) || leads(object.iri, subject) ? ours(each) : each;
  });
}

/** Whether a statement's two ends are exactly the same: skos:exactMatch is symmetric and transitive (S44, S45). */
function sameConcepts(statements: Statement[]): (statement: Statement) => boolean {
  const beside = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = beside.get(from);
    if (known) known.push(to);
    else beside.set(from, [to]);
  };
  for (const { subject, predicate, object } of statements) {
    if (predicate !== term('skos:exactMatch') || !('iri' in object)) continue;
    add(subject, object.iri);
    add(object.iri, subject);
  }
  const groupOf = new Map<string, number>();
  for (const start of beside.keys()) {
    if (groupOf.has(start)) continue;
    const group = groupOf.size;
    const members = new Set([start]);
    // A set grows while it is walked.
    for (const at of members) for (const next of beside.get(at) ?? []) members.add(next);
    for (const name of members) groupOf.set(name, group);
  }
  return ({ subject, object }) => {
    const group = groupOf.get(subject);
    return group !== undefined && 'iri' in object && groupOf.get(object.iri) === group;
  };
}

function ours(statement: Statement): Statement {
  return { ...statement, predicate: namespaces.bg + statement.predicate.slice(namespaces.skos.length) };
}
