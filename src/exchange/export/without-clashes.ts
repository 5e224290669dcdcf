import { namespaces, term } from '../skos/terms.ts';
import type { Statement } from './statement.ts';

const up = new Set(['skos:broader', 'skos:broadMatch'].map(term));
const down = new Set(['skos:narrower', 'skos:narrowMatch'].map(term));
const beside = new Set(['skos:related', 'skos:relatedMatch'].map(term));
const notExact = new Set(['skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch'].map(term));

/** Links that SKOS forbids beside others (S46, S27) stand under our own names instead: nothing is lost, and nothing false is said. */
export function withoutClashes(statements: Statement[]): Statement[] {
  const exact = new Set<string>();
  for (const each of statements) if (each.predicate === term('skos:exactMatch')) exact.add(pairOf(each));
  const matched = statements.map((each) =>
    notExact.has(each.predicate) && exact.has(pairOf(each)) ? ours(each) : each,
  );

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

/** In whichever direction. */
function pairOf({ subject, object }: Statement): string {
  return [subject, 'iri' in object ? object.iri : ''].sort().join(' ');
}

function ours(statement: Statement): Statement {
  return { ...statement, predicate: namespaces.bg + statement.predicate.slice(namespaces.skos.length) };
}
