/**
 * Writes a module beside each file of src/client/operations/*.graphql: the client's operations as texts, with the types
 * that the schema gives their results and variables. With --print it only prints what it would write, as JSON by name.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  parse,
  TypeInfo,
  validate,
} from 'graphql';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const filesIn = (folder) =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name: basename(name, '.graphql'), text: readFileSync(at(folder + name), 'utf8') }));

const schema = buildSchema(
  filesIn('../schema/')
    .map(({ text }) => text)
    .join('\n'),
);
const files = filesIn('../src/client/operations/');
const document = parse(files.map(({ text }) => text).join('\n'));
const faults = validate(schema, document);
if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));

const fragments = new Map();
const operations = [];
for (const definition of document.definitions) {
  if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  else operations.push(definition);
}

const scalars = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };
/** Enums and input types that are named on the way, each written once. */
const named = new Map();

/** A type as a result has it, `inner` being what is selected of it; or, of variables, as they may be given. */
function typeOf(type, inner) {
  const text = typeOfPresent(getNullableType(type), inner);
  return isNonNullType(type) ? text : `${text} | null`;
}

function typeOfPresent(type, inner) {
  if (isListType(type)) return `Array<${typeOf(type.ofType, inner)}>`;
  if (inner) return inner;
  if (scalars[type.name]) return scalars[type.name];
  if (!named.has(type.name)) {
    named.set(type.name, '');
    named.set(
      type.name,
      'getValues' in type
        ? `export type ${type.name} =${type
            .getValues()
            .map(({ name }) => `\n  | '${name}'`)
            .join('')};`
        : `export interface ${type.name} {\n${Object.values(type.getFields())
            .map((field) => `  ${given(field.name, field.type)};\n`)
            .join('')}}`,
    );
  }
  return type.name;
}

const given = (name, type) =>
  isNonNullType(type) ? `${name}: ${typeOf(type)}` : `${name}?: ${typeOf(type)} | undefined`;

/** The type of what is selected of one type: its fields, and the fragments by their names. */
function selected({ selections }, type, space) {
  if (isAbstractType(type)) return eachOf(selections, type, space);
  const spreads = selections.filter(({ kind }) => kind === 'FragmentSpread').map(({ name }) => name.value);
  const fields = selections.filter(({ kind }) => kind === 'Field');
  if (spreads.length + fields.length < selections.length) throw new Error('no inline fragments here');
  const own =
    fields.length > 0 ? [`{\n${fields.map((field) => fieldOf(field, type, `${space}  `)).join('')}${space}}`] : [];
  return [...spreads, ...own].join(' & ');
}

function fieldOf({ name, alias, selectionSet }, type, space) {
  const key = alias?.value ?? name.value;
  const field = type.getFields()[name.value];
  let inner = field.type;
  while (inner.ofType) inner = inner.ofType;
  return `${space}${key}: ${typeOf(field.type, selectionSet && selected(selectionSet, inner, space))};\n`;
}

/** One of several types, told apart by `__typename`. */
function eachOf(selections, type, space) {
  if (!selections.some(({ name }) => name?.value === '__typename'))
    throw new Error(`select __typename of ${type.name}`);
  const of = (possible) =>
    selections.filter(
      ({ kind, name }) => kind === 'FragmentSpread' && fragments.get(name.value).typeCondition.name.value === possible,
    );
  const each = schema
    .getPossibleTypes(type)
    .map(({ name }) => [`{ __typename: '${name}' }`, ...of(name).map((spread) => spread.name.value)].join(' & '));
  return `(${each.map((one) => `\n${space}  | (${one})`).join('')}\n${space})`;
}

/** The text of a definition, and of all fragments that it spreads, in one line each. */
function textWith(definition, seen = new Set()) {
  seen.add(definition);
  const source = definition.loc.source.body.slice(definition.loc.start, definition.loc.end);
  const spread = [...source.matchAll(/\.\.\.(\w+)/g)].map(([, name]) => fragments.get(name));
  for (const fragment of spread) if (!seen.has(fragment)) textWith(fragment, seen);
  return [...seen];
}

const lineOf = ({ loc }) =>
  loc.source.body
    .slice(loc.start, loc.end)
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}():,]) ?/g, '$1');

const upper = (name) => name[0].toUpperCase() + name.slice(1);

function operationModule(operation) {
  const name = operation.name.value;
  const variables = operation.variableDefinitions.map(({ variable, type }) =>
    given(variable.name.value, inputType(type)),
  );
  const text = textWith(operation).map(lineOf).join('\n');
  return `export interface ${upper(name)}Variables {\n${variables.map((each) => `  ${each};\n`).join('')}}

export type ${upper(name)}Result = ${selected(operation.selectionSet, schema.getRootType(operation.operation), '')};

export const ${name}: TypedText<${upper(name)}Result, ${upper(name)}Variables> = typed(\`${text}\`);\n`;
}

function inputType(node) {
  const info = new TypeInfo(schema);
  info.enter({ kind: 'VariableDefinition', variable: { kind: 'Variable', name: node }, type: node });
  return info.getInputType();
}

const fragmentTypes = [...fragments.values()].map(
  ({ name, typeCondition, selectionSet }) =>
    `export type ${name.value} = ${selected(selectionSet, schema.getType(typeCondition.name.value), '')};\n`,
);
const modules = { facts: fragmentTypes.join('\n') };
for (const operation of operations) modules[operation.name.value] = operationModule(operation);
modules['schema-types'] = `${[...named.values()].join('\n\n')}\n`;

const head =
  '// biome-ignore-all format: written by .scripts/client-operations.mjs, from the .graphql file of this name and the schema\n';
const written = Object.fromEntries(
  Object.entries(modules).map(([name, text]) => [`${name}.ts`, `${head}${importsOf(name, text)}${text}`]),
);
if (process.argv.includes('--print')) process.stdout.write(JSON.stringify(written));
else for (const [name, text] of Object.entries(written)) writeFileSync(at(`../src/client/operations/${name}`), text);

/** What a module takes from the others. */
function importsOf(name, text) {
  const uses = (names) =>
    [...names].filter((each) => new RegExp(`\\b${each}\\b(?!['{ ]on )`).test(text.replace(/`[^`]*`/g, '')));
  const lines = [
    ...(name === 'facts' || name === 'schema-types' ? [] : [['./facts.ts', uses(fragments.keys())]]),
    ...(name === 'schema-types' ? [] : [['./schema-types.ts', uses(named.keys())]]),
  ].flatMap(([from, names]) =>
    names.length > 0 ? `import type { ${names.sort().join(', ')} } from '${from}';\n` : [],
  );
  const typedText = text.includes('TypedText<') ? "import { type TypedText, typed } from '../typed-text.ts';\n" : '';
  return lines.length > 0 || typedText ? `${typedText}${lines.join('')}\n` : '';
}
