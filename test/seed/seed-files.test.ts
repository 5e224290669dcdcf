import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/seed/load-vocabulary.ts';
import { processorTime } from '../processor-time.ts';

const seed = 'concepts:\n  - id: probe\n    prefLabel: probe\n';

describe('seed files', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'briefgraph-seeds-'));
  });
  afterAll(() => rm(home, { recursive: true }));

  async function folder(name: string): Promise<string> {
    const path = join(home, name);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'concepts.yaml'), seed);
    return path;
  }

  it('12 refuses 100 MB by its size, unread', async () => {
    const path = await folder('large');
    await writeFile(join(path, 'large.yaml'), '');
    await truncate(join(path, 'large.yaml'), 100_000_000);
    const spent = processorTime();
    await expect(loadVocabulary(path)).rejects.toThrow(/large\.yaml too-large: is larger than 64000000 bytes$/);
    expect(spent()).toBeLessThan(1);
  });

  it('14 refuses links that lead out of the folder', async () => {
    const path = await folder('links');
    await writeFile(join(home, 'outside.yaml'), 'concepts: [{id: stolen, prefLabel: stolen}]');
    await symlink(join(home, 'outside.yaml'), join(path, 'link.yaml'));
    await symlink(home, join(path, 'up'));
    await symlink(join(home, 'nowhere'), join(path, 'broken.yaml'));
    const lines = await loadVocabulary(path).catch((error: Error) => error.message.split('\n'));
    expect(lines).toEqual([
      `${path}/broken.yaml link: is a link that leads nowhere`,
      `${path}/link.yaml link: is a link that leads out of the folder`,
      `${path}/up link: is a link that leads out of the folder`,
    ]);
  });

  it('14 reads what a link inside the folder leads to once', async () => {
    const path = await folder('inside');
    await symlink(join(path, 'concepts.yaml'), join(path, 'again.yaml'));
    expect((await loadVocabulary(path)).files).toEqual({ 'concept/probe': 'concepts.yaml' });
  });

  it.each([
    [
      'invalid UTF-8',
      Buffer.from('# ab\n# \xc3\x28', 'latin1'),
      /bad\.yaml:2:\d encoding: is not valid UTF-8 at byte [78]$/,
    ],
    ['UTF-16 without a mark', Buffer.from('concepts:', 'utf16le'), /bad\.yaml:1:2 encoding: has a NUL character/],
    [
      'half a character of UTF-16',
      Buffer.from('\ufeff\ud800', 'utf16le'),
      /bad\.yaml:1:\d encoding: is not valid UTF-16LE/,
    ],
  ])('refuses %s', async (kind, bytes, line) => {
    const path = join(home, kind.replaceAll(' ', '-'));
    await mkdir(path);
    await writeFile(join(path, 'bad.yaml'), bytes);
    await expect(loadVocabulary(path)).rejects.toThrow(line);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${seed}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${seed}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${seed}`, 'utf16le').swap16()],
    ['CRLF', Buffer.from(seed.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(seed.replaceAll('\n', '\r'))],
  ])('reads %s', async (kind, bytes) => {
    const path = join(home, `${kind.replaceAll(' ', '-')}.yaml`);
    await writeFile(path, bytes);
    expect((await loadVocabulary(path)).concepts.map(({ id }) => id)).toEqual(['concept/probe']);
  });
});
