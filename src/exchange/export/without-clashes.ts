import { reachability } from '../../seed/check/hierarchy.ts';
import { namespaces, term } from '../skos/terms.ts';
import { linkedGroups } from '../skos-checks/model/components.ts';
import type { Statement } from './statement.ts';

const exactMatch = term('skos:exactMatch');
const up = new Set(['skos:broader', 'skos:broadMatch'].map(term));
const down = new Set(['skos:narrower', 'skos:narrowMatch'].map(term));
const beside = new Set(['skos:related', 'skos:relatedMatch'].map(term));
const notExact = new Set(['skos:broadMatch', 'skos:narrowMatch', 'skos:relatedMatch'].map(term));

/** Links that SKOS forbids beside others (S46, S27) stand under our own names instead: nothing is lost, and nothing false is said. */
export function withoutClashes(statements: Statement[]): Statement[] {
  const areSame = samenessIn(statements);
  const matched = statements.map((each) => {
    const { subject, predicate, object } = each;
    return notExact.has(predicate) && 'iri' in object && areSame(subject, object.iri) ? ours(each) : each;
  });

  const above = new Map<string, string[]>();
  for (const { subject, predicate, object } of matched) {
    if (!('iri' in object)) continue;
    const [from, to] = down.has(predicate) ? [object.iri, subject] : [subject, object.iri];
    if (!up.has(predicate) && !down.has(predicate)) continue;
    const known = above.get(from);
    if (known) known.push(to);
    else above.set(from, [to]);
  }
  const isAbove = reachability(above);
  return matched.map((each) => {
    const { subject, predicate, object } = each;
    if (!beside.has(predicate) || !('iri' in object)) return each;
    return isAbove(subject, object.iri) || isAbove(object.iri, subject) ? ours(each) : each;
  });
}

/** Which things skos:exactMatch says are the same, be it over others: it holds both ways, and from link to link (S44, S45). */
function samenessIn(statements: Statement[]): (one: string, other: string) => boolean {
  const links = statements.flatMap(({ subject, predicate, object }): [string, string][] =>
    predicate === exactMatch && 'iri' in object ? [[subject, object.iri]] : [],
  );
  const groupOf = new Map(linkedGroups(links).flatMap((group) => group.map((iri) => [iri, group])));
  return (one, other) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other);
}

function ours(statement: Statement): Statement {
  return { ...statement, predicate: namespaces.bg + statement.predicate.slice(namespaces.skos.length) };
}
