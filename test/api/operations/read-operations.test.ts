import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOf } from '../../../src/api/operations/operations.ts';
import { readOperations } from '../../../src/api/operations/read-operations.ts';
import { BriefgraphError } from '../../../src/errors.ts';
import { printed, runCli, startCli } from '../../cli/run-cli.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder('operations');
let files = 0;
function file(content: string, ending: string): string {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, content);
  return path;
}
const count = '{ briefs { totalCount } }';

it('reads manifests as compilers make them, and a file each', () => {
  const relay = file(JSON.stringify({ a: count }), 'json');
  const body = 'query B { concepts { totalCount } }';
  const apollo = file(
    JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'b', name: 'B', type: 'query', body }],
    }),
    'json',
  );
  const inside = join(folder, 'inside', 'deeper');
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, 'papers.graphql'), '{ papers { totalCount } }\n');
  writeFileSync(join(inside, 'notes.txt'), 'no operation');
  const operations = readOperations([relay, apollo, join(folder, 'inside')]);
  expect(Object.fromEntries(operations)).toEqual({
    a: count,
    b: body,
    papers: '{ papers { totalCount } }\n',
    [hashOf('{ papers { totalCount } }\n')]: '{ papers { totalCount } }\n',
  });
});

const deep = `{ briefs ${'{ nodes { story { briefs '.repeat(6)} { totalCount } ${'} } }'.repeat(6)} }`;
it.each<[string, string, string, RegExp, RegExp]>([
  ['an unknown field', '{\n  briefs { nothing }\n}', 'graphql', /\.graphql:2:12$/, /Cannot query field "nothing"/],
  ['what is no GraphQL', '{ briefs {', 'graphql', /\.graphql:1:11$/, /Syntax Error/],
  ['nothing', '', 'graphql', /\.graphql:1:1$/, /Syntax Error/],
  ['what is too deep', deep, 'graphql', /\.graphql$/, /levels deep/],
  [
    'an operation of a manifest',
    JSON.stringify({ a: count, b: '{\n nothing }' }, null, 1),
    'json',
    /\.json:3$/,
    /"b", line 2, column 2 of it: Cannot query/,
  ],
  ['broken JSON', '{"a":', 'json', /\.json$/, /not JSON/],
  ['a list', '["{ a }"]', 'json', /\.json$/, /no manifest/],
  ['null', 'null', 'json', /\.json$/, /no manifest/],
  ['what has no text', '{"operations":[{"id":"a"}]}', 'json', /\.json$/, /no manifest/],
  [
    'an id twice',
    `{"operations":[{"id":"a","body":"${count}"},{"id":"a","body":"{ __typename }"}]}`,
    'json',
    /\.json:1$/,
    /also that of another/,
  ],
])('refuses %s, and says where', (_what, content, ending, where, why) => {
  const read = () => readOperations([file(content, ending)]);
  expect(read).toThrow(BriefgraphError);
  try {
    read();
  } catch (error) {
    expect((error as BriefgraphError).where).toMatch(where);
    expect((error as BriefgraphError).message).toMatch(why);
  }
});

it('refuses what is not there, and a folder without any', () => {
  expect(() => readOperations([join(folder, 'none')])).toThrow('no such file');
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  expect(() => readOperations([empty])).toThrow('no operations');
});

it('is read before a server begins', async () => {
  const wrong = file('{ nothing }', 'graphql');
  const ran = await runCli(['serve', '--port', '0', '--operations', wrong], { cwd: folder });
  expect([ran.code, ran.out]).toEqual([1, '']);
  expect(ran.err).toContain(`${wrong}:1:3: Cannot query field "nothing"`);
  const without = await runCli(['serve', '--port', '0', '--operations-only'], { cwd: folder });
  expect(without.code).not.toBe(0);
  expect(without.err).toContain('--operations');
});

it('serves them alone', async () => {
  const path = file(JSON.stringify({ count }), 'json');
  const server = startCli(['serve', '--port', '0', '--no-samples', '--operations', path, '--operations-only'], {
    cwd: folder,
  });
  try {
    const [, url] = await printed(server, /(http:\S+)\/graphql/);
    const ask = async (parameters: string) => (await fetch(`${url}/graphql?${parameters}`)).json();
    expect(await ask('documentId=count')).toMatchObject({ data: { briefs: { totalCount: 0 } } });
    expect((await ask('query={__typename}')).errors[0].extensions.code).toBe('OPERATION_NOT_ALLOWED');
  } finally {
    server.kill();
  }
});
