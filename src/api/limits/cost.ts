import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { longestPage } from '../connection.ts';
import { mostFullPeriods, mostPeriods } from '../trends/periods.ts';
import { argumentSize, variableSizes } from './argument-size.ts';

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As the client sent them. */
  variables: Record<string, unknown>;
}

/** How long lists without a page size are taken to be: evidence, sections, definitions. */
const usualList = 5;

/** Fields that work harder than for the objects they return, or do with an argument. */
const ownCost: Record<string, number> = {
  'Concept.related(asOf:)': 500,
  'Query.search': 1000,
  'Query.suggest': 100,
  'Query.path': 1000,
  'Query.paths': 1000,
  'Query.annotate': 200,
  'Query.annotateMany': 200,
  'Query.candidates': 1000,
  'Query.trends': 1000,
  'Concept.trend': 50,
  'Paper.coverage': 100,
  'Story.coverage': 100,
  'Coverage.disagreements': 1000,
  'Outlet.coverage': 1000,
  'Concept.readingOrder': 1000,
};

/** How long lists without a page size can be that are longer than the usual ones. */
const longLists: Record<string, number> = {
  'Trend.periods': mostPeriods,
  'OutletCoverage.periods': mostFullPeriods,
  'NumberDisagreement.values': 20,
};

/** UTF-16 code units of arguments that are as much work to read as an object. */
const textOfAnObject = 10;

/** Where introspection begins: fields that no type lists. */
const introspection: Record<string, string> = { __schema: '__Schema', __type: '__Type' };

/** The lists of a schema are longer than the usual ones. The query that tools send costs half of what is allowed. */
const introspectionWeight = 3;

/** Wrappers around what is asked for, and scalars, cost nothing. */
const isFree = (type: string) => /(?:Connection|Edge|Info)$/.test(type);

/**
 * How many objects an operation could return: every object costs 1, times the page sizes of the lists around it, as
 * written, given by variables, or by default. A page size out of bounds counts as the nearest that is allowed: running
 * it is an error of its own. Long arguments cost too: thirty aliases can share a variable as long as a body.
 */
export function costOf({ schema, document, operationName, variables }: Operation): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
    if (definition.kind === 'OperationDefinition') operations.push(definition);
  }
  const operation = operations.find(({ name }) => !operationName || name?.value === operationName);
  if (!operation) return 0;
  const given = { ...defaultsOf(operation), ...variables };
  const sizes = variableSizes(operation, variables);
  const known = new Map<string, number>();

  function selectionCost(set: SelectionSetNode, parent: string): number {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === 'Field') cost += fieldCost(node, parent);
      else if (node.kind === 'FragmentSpread') cost += fragmentCost(node.name.value);
      else cost += selectionCost(node.selectionSet, node.typeCondition?.name.value ?? parent);
    }
    return cost;
  }

  function fragmentCost(name: string): number {
    const fragment = fragments.get(name);
    const before = known.get(name);
    if (before !== undefined || !fragment) return before ?? 0;
    const cost = selectionCost(fragment.selectionSet, fragment.typeCondition.name.value);
    known.set(name, cost);
    return cost;
  }

  function fieldCost(node: FieldNode, parent: string): number {
    const introspected = introspection[node.name.value];
    if (introspected && node.selectionSet) return introspectionWeight * selectionCost(node.selectionSet, introspected);
    const field = fieldOf(schema.getType(parent), node.name.value);
    if (!field || !node.selectionSet) return 0;
    const type = namedType(field.type);
    const each = (isFree(type) ? 0 : 1) + selectionCost(node.selectionSet, type);
    const name = `${parent}.${field.name}`;
    const own = (node.arguments ?? []).reduce(
      (sum, argument) => sum + (ownCost[`${name}(${argument.name.value}:)`] ?? 0),
      ownCost[name] ?? 0,
    );
    return own + Math.floor(argumentSize(node, sizes) / textOfAnObject) + each * lengthOf(node, field, parent, given);
  }

  const root = operation.operation === 'subscription' ? schema.getSubscriptionType() : schema.getQueryType();
  return selectionCost(operation.selectionSet, root?.name ?? 'Query');
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && literal(defaultValue, {}),
  ]);
  return Object.fromEntries(defaults);
}

/** How many objects a field returns at most. */
function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: string,
  variables: Record<string, unknown>,
): number {
  const argument = (name: string) => {
    const written = node.arguments?.find((given) => given.name.value === name);
    const value = written && literal(written.value, variables);
    return value === undefined ? field.args.find((known) => known.name === name)?.defaultValue : value;
  };
  if (field.args.some(({ name }) => name === 'first')) {
    const first = Number(argument('first') ?? longestPage);
    return Number.isNaN(first) ? longestPage : Math.min(Math.max(first, 1), longestPage);
  }
  if (!isList(field.type) || isFree(parent)) return 1;
  // What is asked for one by one comes back one for each.
  const asked = argument('ids') ?? argument('texts');
  if (Array.isArray(asked)) return Math.min(asked.length, longestPage);
  return longLists[`${parent}.${field.name}`] ?? usualList;
}

/** A number, a list, or undefined for what has no bearing on the cost. */
function literal(value: ValueNode, variables: Record<string, unknown>): unknown {
  if (value.kind === 'Variable') return variables[value.name.value];
  if (value.kind === 'IntValue' || value.kind === 'FloatValue') return Number(value.value);
  if (value.kind === 'NullValue') return null;
  return value.kind === 'ListValue' ? value.values : undefined;
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return type && 'getFields' in type ? (type.getFields()[name] as GraphQLField<unknown, unknown>) : undefined;
}

// Told by their shape: `instanceof`, which graphql's own functions use, fails where a bundler made a second copy of it.
function namedType(type: GraphQLOutputType): string {
  return 'ofType' in type ? namedType(type.ofType) : type.name;
}

function isList(type: GraphQLOutputType): boolean {
  if (!('ofType' in type)) return false;
  return String(type).startsWith('[');
}
