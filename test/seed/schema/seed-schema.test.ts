import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { conceptKinds } from '../../../src/model.ts';
import { seedSchema, seedSchemaText } from '../../../src/seed/schema/seed-schema.ts';
import { listNames, seedLists } from '../../../src/seed/shapes/shapes.ts';
import { runCli } from '../../cli/run-cli.ts';

const committed = fileURLToPath(new URL('../../../schema/seed.schema.json', import.meta.url));

it('is committed as it is now; npx briefgraph seed schema > schema/seed.schema.json makes it so', () => {
  expect(readFileSync(committed, 'utf8')).toBe(seedSchemaText());
});

it('is printed by a command, for who has no checkout', async () => {
  expect(await runCli(['seed', 'schema'], { cwd: process.cwd() })).toEqual({ code: 0, out: seedSchemaText(), err: '' });
});

/** Every property of a schema with its path, however deep. */
function properties(schema: unknown, at = ''): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return properties(value, at);
    const named = Object.entries(value as Record<string, Record<string, unknown>>);
    return named.flatMap(([name, field]): [string, Record<string, unknown>][] => [
      [`${at}.${name}`, field],
      ...properties(field, `${at}.${name}`),
    ]);
  });
}

it('tells of every field what it is for', () => {
  // What stands in a condition is no field of its own.
  const { if: _, ...schema } = JSON.parse(JSON.stringify(seedSchema(), (key, value) => (key === 'if' ? {} : value)));
  const all = properties(schema);
  expect(all.length).toBeGreaterThan(60);
  const silent = all.filter(([, { description }]) => typeof description !== 'string' || description.length < 10);
  expect(silent.map(([at]) => at)).toEqual([]);
});

it('has every list and every field of the shapes, and refuses all else', () => {
  const { properties: lists, additionalProperties } = seedSchema();
  expect(additionalProperties).toBe(false);
  expect(Object.keys(lists ?? {})).toEqual([...listNames, 'scheme', 'rejected']);
  for (const list of listNames) {
    const entry = lists?.[list]?.items;
    const fields = [...Object.keys(seedLists[list].shape.shape), 'replacedBy'];
    expect(Object.keys(entry?.properties ?? {}).sort()).toEqual(fields.sort());
    expect(entry?.additionalProperties).toBe(false);
  }
});

it('tells of every kind what it means', () => {
  const kind = seedSchema().properties?.concepts?.items?.properties?.kind;
  const [values] = (kind?.anyOf ?? []) as { enum: string[]; enumDescriptions: string[] }[];
  expect(values?.enum).toEqual([...conceptKinds]);
  expect(values?.enumDescriptions.filter((text) => text.length > 10).length).toBe(conceptKinds.length);
});
