import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../src/exchange/export/export-text.ts';
import { decodeText } from '../../src/exchange/files/decode-text.ts';
import { absent, shared } from '../shared.ts';
import { imported, thereAndBack } from './round-trip.ts';

const folders = ['skos/skosmos', 'skos/skosify/examples', 'skos/qskos'];
const small = folders.flatMap((folder) => {
  const path = shared(`corpora/${folder}`);
  return path ? readdirSync(path).map((name) => `${path}/${name}`) : [];
});
const read = (path: string) => imported(decodeText(readFileSync(path)).text, basename(path));

describe.skipIf(small.length === 0)(`real vocabularies${small.length === 0 ? ` (${absent})` : ''}`, () => {
  const vocabularies = small.filter((path) => /\.(?:ttl|rdf)$/.test(path));

  it.each(vocabularies.map((path) => [basename(path), path]))(
    '%s: what is imported survives an export',
    async (_, path) => {
      const first = await read(path).catch((error) => {
        // A file without a concept has nothing to survive; anything else is a fault of ours.
        expect(error.message).toBe('no concept in it');
        return null;
      });
      if (!first) return;
      const again = await imported(exportText(first, 'turtle'), 'a.ttl');
      expect({ ...again.vocabulary, files: {} }).toEqual({ ...first.vocabulary, files: {} });
    },
  );
});

const large = ['corpora/skos/ACM-CCS-2012.xml', 'corpora/aio/aio.obo', 'corpora/cso/cso.csv'].flatMap(
  (path) => shared(path) ?? [],
);

describe.skipIf(large.length === 0)(`large vocabularies${large.length === 0 ? ` (${absent})` : ''}`, () => {
  it.each(large.map((path) => [basename(path), path]))(
    '%s goes out and in again without a loss, well under a minute',
    async (_, path) => {
      const first = await read(path);
      expect(first.vocabulary.concepts.length).toBeGreaterThan(400);
      expect(first.report.findings.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
      for (const format of ['rdfxml', 'csv'] as const) {
        const [once, twice] = await thereAndBack(first, format);
        expect(once === twice).toBe(true);
      }
    },
    120_000,
  );
});
