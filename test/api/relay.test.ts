import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';

const schema = createSchema();

interface Field {
  path: string;
  parent: GraphQLNamedType;
  field: GraphQLField<unknown, unknown>;
}

const typesOf = (of: GraphQLSchema) =>
  Object.values(of.getTypeMap()).filter(({ name }) => !/^(?:__|(?:String|Int|Float|Boolean|ID)$)/.test(name));

const fieldsOf = (of: GraphQLSchema): Field[] =>
  typesOf(of).flatMap((parent) =>
    isObjectType(parent) || isInterfaceType(parent)
      ? Object.values(parent.getFields()).map((field) => ({ path: `${parent.name}.${field.name}`, parent, field }))
      : [],
  );

const own = typesOf(schema);
const fields = fieldsOf(schema);
const nameOf = ({ field }: Field) => getNamedType(field.type).name;
const isConnection = (name: string) => name.endsWith('Connection');
const argument = ({ field }: Field, name: string) => field.args.find((each) => each.name === name);
/** The fields of a type, each as it is written. */
const written = (type: string) =>
  Object.fromEntries(
    fields.filter(({ parent }) => parent.name === type).map(({ field }) => [field.name, String(field.type)]),
  );

it('has connections as Relay wants them', () => {
  const connections = own.filter(({ name }) => isConnection(name));
  expect(connections.length).toBeGreaterThan(15);
  for (const { name } of connections) {
    const { edges, nodes, pageInfo } = written(name);
    const edge = edges?.replace(/^\[(\w+Edge)!\]!$/, '$1') ?? '';
    const { cursor, node } = written(edge);
    // The nodes alone, too, for who needs no cursors.
    expect([name, pageInfo, cursor, nodes]).toEqual([name, 'PageInfo!', 'String!', `[${node?.replace('!', '')}!]!`]);
  }
  expect(written('PageInfo')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
  expect(written('Query')).toMatchObject({ node: 'Node', nodes: '[Node]!' });
  expect(written('Node')).toEqual({ id: 'ID!' });
});

it('pages every connection by "first" and "after"', () => {
  const paged = fields.filter((each) => isConnection(nameOf(each)));
  expect(paged.length).toBeGreaterThan(20);
  for (const each of paged) {
    const [first, after] = [argument(each, 'first'), argument(each, 'after')];
    expect([each.path, String(first?.type), String(after?.type)]).toEqual([each.path, 'Int', 'String']);
    expect(first?.defaultValue, each.path).toBeLessThanOrEqual(100);
  }
});

/** Says itself how many there are at most, or how many may be asked for. */
const statesBound = ({ field }: Field) =>
  [field, ...field.args].some(({ description }) => /\bat most \d/i.test(description ?? ''));

/** Lists that are as long as what bounds them, where neither "first" nor they themselves say so. */
const bounds: [lists: RegExp, by: string][] = [
  [/\.(?:evidence|outletEvidence|originalPublisherEvidence)$/, 'the places in the text of one brief, or of a step'],
  [/^(?:Brief|Annotation)\.(?:sections|definitions|abbreviations|mentions)$/, 'one text'],
  [/^Brief\.captures$/, 'the files that one brief was read from'],
  [/\.(?:altLabels|altNames|altTitles)$/, 'the names of one entry'],
  [/^(?:DefinitionGroup|ComparedDefinition)\./, 'the definitions that are compared: "first" of definitionGroups'],
  [/^Path\.steps$/, 'the longest path: six'],
  [/^RelatedEdge\.reasons$/, 'the kinds of reasons'],
  [/^StoryBriefEdge\.reasons$/, 'the clues of one brief'],
  [/^Candidate\.nearest$/, 'three'],
  [/\.highlights$/, 'one excerpt, or one suggestion'],
  [/^NumberDisagreement\./, 'the briefs of one story or paper that are compared'],
  [/^ReadingStep\.reasons$/, 'the concepts behind it: "first" of the reading order'],
  [/^ReadingReason\.places$/, 'the definitions that are looked at'],
];

it('bounds every list: by "first", by what it says itself, or by what it is part of', () => {
  const lists = fields.filter(
    ({ field, parent }) =>
      isListType(isNonNullType(field.type) ? field.type.ofType : field.type) && !isConnection(parent.name),
  );
  const open = lists
    .filter((each) => argument(each, 'first') === undefined && !statesBound(each))
    .map(({ path }) => path);
  expect(open.filter((path) => !bounds.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

it('says what everything is', () => {
  const bare = (parts: readonly { name: string; description?: string | null | undefined }[], of = '') =>
    parts.filter(({ description }) => !description?.trim()).map(({ name }) => of + name);
  const undescribed = own.flatMap((type) => {
    const parts = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : [];
    return bare(parts, `${type.name}.`);
  });
  const ofDirectives = schema.getDirectives().flatMap(({ name, args }) => bare(args, `@${name}.`));
  const ofArguments = fields.flatMap(({ path, field }) => bare(field.args, `${path}.`));
  expect(own.length).toBeGreaterThan(50);
  expect([...bare(own), ...bare(schema.getDirectives()), ...undescribed, ...ofDirectives, ...ofArguments]).toEqual([]);
});

/** What is deprecated without a date, or with a replacement that there is not. */
function unclearDeprecations(of: GraphQLSchema): string[] {
  const parts = typesOf(of).flatMap((type) => {
    const inside = isEnumType(type) ? type.getValues() : 'getFields' in type ? Object.values(type.getFields()) : [];
    const all = inside.flatMap((part) => ['args' in part ? part.args : [], part].flat());
    return all.map((part) => ({ name: `${type.name}.${part.name}`, reason: part.deprecationReason }));
  });
  const known = new Set([
    ...fieldsOf(of).flatMap(({ path, field }) => [path, ...field.args.map(({ name }) => `${path}(${name})`)]),
    ...typesOf(of).flatMap((type) => [
      type.name,
      ...(isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : []),
      ...(isInputObjectType(type) ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`) : []),
    ]),
  ]);
  return parts.flatMap(({ name, reason }) => {
    if (reason == null) return [];
    const [, date, replacement] = /^Until (\d{4}-\d{2}-\d{2})\. Use `([^`]+)`\./.exec(reason) ?? [];
    return date && replacement && known.has(replacement) ? [] : [name];
  });
}

it('tells of all that is deprecated until when it is there, and what to use instead', () => {
  expect(unclearDeprecations(schema)).toEqual([]);
  const wrong = buildSchema(`
    type Query {
      new(by: Int, of: Int @deprecated(reason: "Until 2027-01-01. Use \`Query.new(by)\`.")): Int
      right: Int @deprecated(reason: "Until 2027-01-01. Use \`Query.new\`.")
      dateless: Int @deprecated(reason: "Use \`Query.new\`.")
      astray: Int @deprecated(reason: "Until 2027-01-01. Use \`Query.newer\`.")
      plain(a: Int @deprecated): Kind @deprecated
    }
    enum Kind { ONE TWO @deprecated(reason: "Until 2027-01-01. Use \`Kind.ONE\`.") THREE @deprecated }
    input Filter { a: Int b: Int @deprecated(reason: "gone") }
  `);
  expect(unclearDeprecations(wrong).sort()).toEqual(
    ['Filter.b', 'Kind.THREE', 'Query.a', 'Query.astray', 'Query.dateless', 'Query.plain'].sort(),
  );
});
