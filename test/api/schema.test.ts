import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createSchema, readTypes } from '../../src/api/schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = createSchema();

interface Named {
  name: string;
}

function partsOf(type: object): Named[] {
  if ('getFields' in type) return Object.values((type as { getFields(): Record<string, Named> }).getFields());
  return 'getValues' in type ? (type as { getValues(): Named[] }).getValues() : [];
}

it('has the names that others rely on', () => {
  const fields = (name: string) => partsOf(schema.getType(name) ?? {}).map((field) => field.name);
  expect(fields('Query')).toEqual(
    expect.arrayContaining(
      (
        'node nodes brief paper concept person author outlet organization story briefs papers concepts people ' +
        'organizations outlets stories search path annotate'
      ).split(' '),
    ),
  );
  expect(fields('Paper')).toContain('briefs');
  expect(fields('PaperBriefEdge')).toEqual(expect.arrayContaining(['confidence', 'evidence', 'citedAs', 'node']));
  expect(fields('RelationReason')).toEqual(expect.arrayContaining(['kind', 'weight', 'briefs']));
  expect(fields('Definition')).toEqual(expect.arrayContaining(['text', 'brief', 'source']));
  expect(fields('Evidence')).toEqual(expect.arrayContaining(['brief', 'start', 'end', 'quote', 'rule', 'confidence']));
  expect(fields('Brief')).toEqual(
    expect.arrayContaining(['concepts', 'papers', 'outlet', 'originalPublisher', 'text', 'sections']),
  );
});

const folders = ['brief', 'concept', 'organization', 'outlet', 'paper', 'path', 'person', 'story', 'name'];
const statements = folders.flatMap((folder) =>
  readdirSync(`${root}cypher/${folder}`).map((file) => `${folder}/${file.replace('.cypher', '')}`),
);

/** How a statement of many rows ends (see src/graph/short-rows.ts). */
const shortRows = /RETURN \[([^\n]+)\] AS columns,\n {2}collect\(\[([^\n]+)\]\) AS rows\n$/;

/** Of thousands of rows the server makes a few: to have the engine sort them would cost more than all else. */
const sortedHere = ['concept/mentioned', 'concept/mentioned-by', 'concept/pairs-by'];

it('sorts every statement, so that both engines answer in one order', () => {
  const unsorted = statements.filter((name) => {
    if (sortedHere.includes(name) || name.startsWith('path/from-')) return false;
    const text = readFileSync(`${root}cypher/${name}.cypher`, 'utf8');
    const before = text.replace(shortRows, '');
    return !/\nORDER BY [^\n]+\n(?:LIMIT \$limit\n)?$/.test(before) && !name.endsWith('-count');
  });
  expect(unsorted).toEqual([]);
});

it('gives each column of a row its own name where rows are in short', () => {
  const short = [...statements, 'entity/by-id'].flatMap((name) => {
    const [, columns, values] = shortRows.exec(readFileSync(`${root}cypher/${name}.cypher`, 'utf8')) ?? [];
    return columns && values ? [{ name, columns: columns.replaceAll("'", ''), values }] : [];
  });
  const properties = (list: string) => list.split(', ').map((each) => each.split('.').at(-1));
  expect(short.length).toBeGreaterThan(0);
  for (const { name, columns, values } of short)
    expect([name, properties(values)]).toEqual([name, properties(columns)]);
});

it('asks for statements that are there', () => {
  const sources = readdirSync(`${root}src/api`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${root}src/api/${file}`, 'utf8'));
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/'((?:[a-z]+)\/[a-z-]+)'/g)].map((match) => match[1] ?? ''),
  );
  const named = asked.filter((name) => folders.includes(name.split('/')[0] ?? ''));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !existsSync(`${root}cypher/${name}.cypher`))).toEqual([]);
});

it('has one file a type, none of them long', () => {
  expect(readTypes()).toContain('type Query');
  for (const file of readdirSync(`${root}schema`).filter((name) => name.endsWith('.graphql'))) {
    const lines = readFileSync(`${root}schema/${file}`, 'utf8').split('\n').length;
    expect(lines, file).toBeLessThan(250);
  }
});
