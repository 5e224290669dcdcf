/**
 * Seeds as JSON Schema, for editors: draft-07, the newest that yaml-language-server and JetBrains both go by. It comes
 * from the shapes, and adds what only editors need. What the loader takes, it takes; of what the loader refuses, it
 * shows what one entry can tell by itself.
 */
import { z } from 'zod';
import { listNames, rejectionShape, replacedShapes, type SeedList, schemeShape, seedLists } from '../shapes/shapes.ts';
import { snippets } from './snippets.ts';

/** As much of JSON Schema as is touched here. */
interface Schema {
  type?: unknown;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  propertyNames?: Schema;
  additionalProperties?: Schema | false;
  [keyword: string]: unknown;
}

const listMeanings: Record<SeedList, string> = {
  concepts: 'The terms of the glossary: fields, methods, models, tasks, … Each has at least an id and a prefLabel.',
  papers: 'Papers that are written about. Each has at least an id and a title.',
  people: 'Authors and others who are written about. Each has at least an id and a name.',
  organizations: 'Laboratories, companies, universities. Each has at least an id and a name.',
  outlets: 'Who publishes briefs, and what they retell. Each has at least an id and a name.',
};

export function seedSchema(): Schema {
  const lists = listNames.map((list) => [list, listOf(entrySchema(list), listMeanings[list], snippets[list])]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Briefgraph seeds',
    description: 'What curators know: concepts, papers, people, organizations and outlets.',
    type: ['object', 'null'],
    properties: {
      ...Object.fromEntries(lists),
      scheme: orNothing({
        ...optionalFields(plainSchema(schemeShape)),
        description: 'What these seeds are as a whole: title, makers, licence. One for all files of a folder.',
      }),
      rejected: listOf(
        optionalFields(plainSchema(rejectionShape)),
        'Suggestions of `seed suggest` that a curator has turned down, so that they do not come again.',
      ),
    },
    additionalProperties: false,
  };
}

/** The file's bytes, as `briefgraph seed schema` prints them. */
export function seedSchemaText(): string {
  return `${JSON.stringify(seedSchema(), null, 2)}\n`;
}

function listOf(items: Schema, description: string, defaultSnippets?: unknown[]): Schema {
  const entry = defaultSnippets ? { ...items, defaultSnippets } : items;
  return orNothing({ description, type: 'array', items: entry });
}

/** An entry that has `replacedBy` needs no name. */
function entrySchema(list: SeedList): Schema {
  const { one, name } = seedLists[list];
  const schema = optionalFields(plainSchema(replacedShapes[list]), ['id', name]);
  const replacedBy = { ...schema.properties?.replacedBy };
  return {
    ...schema,
    title: one,
    description: `One ${one}.`,
    properties: {
      ...schema.properties,
      // One id needs no brackets.
      replacedBy: {
        ...replacedBy,
        ...replacedBy.items,
        description: replacedBy.description,
        type: [...texts, 'array', 'null'],
      },
    },
    required: ['id'],
    if: { required: ['replacedBy'], properties: { replacedBy: { not: { type: 'null' } } } },
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's word
    then: {},
    else: { required: [name] },
  };
}

/** Seeds' scalars are the text that they are written as, but an editor takes `4` for a number and `true` for a truth value. */
const texts = ['string', 'number', 'boolean'];

function plainSchema(shape: z.ZodType): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
  return asWritten(schema as Schema);
}

function asWritten(schema: Schema): Schema {
  const { properties, items, additionalProperties, propertyNames } = schema;
  const named = Object.entries(properties ?? {}).map(([name, value]) => [name, asWritten(value)]);
  const anyText = schema.type === 'string' && !schema.enum && !schema.const;
  return {
    ...schema,
    ...(anyText && { type: texts }),
    ...(schema.type === 'integer' && { type: ['integer', 'string'] }),
    ...(properties && { properties: Object.fromEntries(named) }),
    ...(items && { items: asWritten(items), errorMessage: 'this must be a list: [one, another]' }),
    ...(propertyNames && { propertyNames: asWritten(propertyNames) }),
    ...(additionalProperties && { additionalProperties: asWritten(additionalProperties) }),
  };
}

/** A field that is left empty counts as absent; `named` are those that an entry cannot be without. */
function optionalFields(schema: Schema, named: string[] = schema.required ?? []): Schema {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    named.includes(name) ? field : orNothing(field),
  ]);
  return { ...schema, properties: Object.fromEntries(fields) };
}

function orNothing(schema: Schema): Schema {
  const { const: only, enum: values = only === undefined ? undefined : [only], enumDescriptions, ...rest } = schema;
  if (!values) return schema.type ? { ...schema, type: [schema.type, 'null'].flat() } : schema;
  // Not `null` among the values: an editor would offer it.
  const nothing = { not: { type: [...texts, 'array', 'object'] } };
  const given = { enum: values, ...(enumDescriptions ? { enumDescriptions } : {}) };
  const { type: _, ...described } = rest;
  return { ...described, anyOf: [given, nothing] };
}
