import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { readConnectionFile } from '../../src/graph/connection-file.ts';

const aura = `# Wait 60 seconds before connecting using these details, or login to https://console.neo4j.io to validate the Aura Instance is available
NEO4J_URI=neo4j+s://0a1b2c3d.databases.neo4j.io
NEO4J_USERNAME=0a1b2c3d
NEO4J_PASSWORD=xE_9#-=q"w' z
NEO4J_DATABASE=0a1b2c3d
AURA_INSTANCEID=0a1b2c3d
AURA_INSTANCENAME=Free instance
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefgraph-connection-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a file with a connection', () => {
  const read = {
    NEO4J_URI: 'neo4j+s://0a1b2c3d.databases.neo4j.io',
    NEO4J_USERNAME: '0a1b2c3d',
    NEO4J_PASSWORD: `xE_9#-=q"w' z`,
    NEO4J_DATABASE: '0a1b2c3d',
    AURA_INSTANCEID: '0a1b2c3d',
    AURA_INSTANCENAME: 'Free instance',
  };

  it.each([
    ['as Aura gives it', 'Neo4j-0a1b2c3d-Created-2026-11-01.txt', aura],
    ['saved on Windows', 'windows.txt', `\ufeff${aura.replace(/\n/g, '\r\n')}`],
    ['under another name', 'credentials', aura],
  ])('%s', (_how, name, text) => {
    expect(readConnectionFile(file(name, text))).toEqual(read);
  });

  it('as a shell reads it, too', () => {
    const text = `export NEO4J_URI="neo4j://db:7687"\nexport NEO4J_USERNAME='neo4j'\nNEO4J_PASSWORD="p w"\n`;
    expect(readConnectionFile(file('.env', text))).toEqual({
      NEO4J_URI: 'neo4j://db:7687',
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: 'p w',
    });
  });

  it.each([
    [
      'half of it',
      'half.txt',
      'NEO4J_URI=neo4j+s://x.databases.neo4j.io\nNEO4J_USERNAME=neo4j\n',
      'lacks NEO4J_PASSWORD',
    ],
    ['an empty value', 'empty', aura.replace(/^NEO4J_URI=.*$/m, 'NEO4J_URI='), 'lacks NEO4J_URI'],
    ['another address', 'http.txt', aura.replace('neo4j+s:', 'https:'), 'NEO4J_URI in this file is no address'],
    ['notes', 'notes.txt', 'Some notes.\n', 'lacks NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD'],
  ])('says what is missing: %s', async (_what, name, text, message) => {
    const path = file(name, text);
    const error = await connect(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'USAGE', where: path, message: expect.stringContaining(message) });
  });

  it('makes no database where a file was meant', async () => {
    const path = join(folder, 'Neo4j-mistyped.txt');
    await expect(connect(path)).rejects.toMatchObject({ code: 'NOT_FOUND', where: path });
  });

  it('leaves everything else to the embedded engine', () => {
    mkdirSync(join(folder, 'sub'));
    expect(readConnectionFile(join(folder, 'sub'))).toBeNull();
    expect(readConnectionFile(join(folder, 'sub', 'graph.db'))).toBeNull();
    expect(readConnectionFile(file('other.db', Buffer.alloc(40_000, 7)))).toBeNull();
  });
});
