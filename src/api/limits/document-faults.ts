import type { DocumentNode, FieldNode, GraphQLError } from 'graphql';
import { apiError } from '../api-error.ts';
import { limits } from './limits.ts';
import { largest, measure, sum } from './measure.ts';

/** What there is too much of in a document: told before GraphQL's own rules look at it, some of which it would keep busy. */
export function documentFaults(document: DocumentNode): GraphQLError[] {
  return measures.flatMap(([measured, limit, what]) => {
    const number = measured(document);
    return number > limit
      ? [apiError('TOO_COMPLEX', `The query ${what(number)}. At most ${limit} are allowed.`) as GraphQLError]
      : [];
  });
}

const measures: [measured: (document: DocumentNode) => number, limit: number, what: (number: number) => string][] = [
  // Introspection is bounded by GraphQL's own rule.
  [
    (document) => measure(document, { field: (field, inner) => (isOwn(field) ? 1 + inner : 1), together: largest }),
    limits.depth,
    (number) => `is ${number} levels deep`,
  ],
  [
    (document) => measure(document, { field: ({ alias }, inner) => (alias ? 1 : 0) + inner, together: sum }),
    limits.aliases,
    (number) => `has ${number} aliases`,
  ],
  [
    (document) => measure(document, { field: () => 1, together: sum }),
    limits.rootFields,
    (number) => `asks for ${number} things at once`,
  ],
  [repetition, limits.repetition, (number) => `selects the same names too often (${number} comparisons)`],
  [(document) => directivesOf(document).length, limits.directives, (number) => `has ${number} directives`],
  [
    (document) => largest(directivesOf(document)),
    limits.directivesOfOne,
    (number) => `has ${number} directives in one place`,
  ],
  [
    (document) =>
      largest(
        document.definitions.map((each) =>
          'variableDefinitions' in each ? (each.variableDefinitions ?? []).length : 0,
        ),
      ),
    limits.variables,
    (number) => `declares ${number} variables`,
  ],
];

const isOwn = (field: FieldNode) => !field.name.value.startsWith('__');

interface AnyNode {
  kind: string;
  name?: { value: string };
  alias?: { value: string };
  directives?: readonly unknown[];
  selectionSet?: AnyNode;
  selections?: readonly AnyNode[];
  variableDefinitions?: readonly AnyNode[];
}

/** All that is selected or declared, each as often as it is written. */
function nodesOf(document: DocumentNode): AnyNode[] {
  const nodes = [...document.definitions] as AnyNode[];
  // It grows while it is walked.
  for (const { selectionSet, selections = [], variableDefinitions = [] } of nodes) {
    if (selectionSet) nodes.push(selectionSet);
    nodes.push(...selections, ...variableDefinitions);
  }
  return nodes;
}

/** Of each directive, the how manieth in its place it is. */
function directivesOf(document: DocumentNode): number[] {
  return nodesOf(document).flatMap(({ directives = [] }) => directives.map((_, index) => index + 1));
}

function repetition(document: DocumentNode): number {
  const times = new Map<string | undefined, number>();
  for (const { kind, name, alias } of nodesOf(document)) {
    const selected = kind === 'Field' ? (alias ?? name)?.value : kind === 'InlineFragment' ? '...' : undefined;
    if (selected !== undefined) times.set(selected, (times.get(selected) ?? 0) + 1);
  }
  return [...times.values()].reduce((sum, number) => sum + number ** 2, 0);
}
