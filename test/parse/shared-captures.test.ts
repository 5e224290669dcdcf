import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Clipping } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { captured, texts } from './captured.ts';

/** Real pages and what a careful reader finds in them; they are not part of the repository. */
const shared = join(import.meta.dirname, '../../../shared');
const briefs = join(shared, 'briefs');
const isThere = existsSync(briefs);
const reason = isThere ? '' : ' (skipped: ../shared is not here)';

interface Gold {
  title: string;
  outlet: string;
  category?: string;
  kind?: string;
  captures: string[];
  originalPublisher?: string;
  originalPublisherAlias?: string;
  definitions?: Record<string, string>;
  keyPoints?: number;
  keyTakeaways?: number;
  topics?: string[];
  audience?: string[];
  mustNot?: string[];
}

describe.skipIf(!isThere)(`the five captures${reason}`, () => {
  const gold: Gold[] = isThere ? JSON.parse(readFileSync(join(shared, 'gold/briefs.json'), 'utf8')).briefs : [];
  const found = new Map<string, Clipping[]>();
  for (const name of isThere ? readdirSync(briefs) : []) {
    found.set(name, parse(captured('text', readFileSync(join(briefs, name), 'utf8'))));
  }

  it('hold nine briefs in ten clippings', () => {
    const all = [...found.values()].flat();
    expect(all).toHaveLength(10);
    expect(new Set(all.map(({ title }) => title)).size).toBe(9);
  });

  it('hold each brief where the reader found it, in the order of the page', () => {
    for (const [name, clippings] of found) {
      const expected = gold.filter(({ captures }) => captures.includes(name)).map(({ title }) => title);
      expect(clippings.map(({ title }) => title)).toEqual(expected);
    }
  });

  it('say of each brief what the reader found', () => {
    for (const brief of gold) {
      for (const name of brief.captures) {
        const clipping = found.get(name)?.find(({ title }) => title === brief.title);
        expect(clipping?.outlet?.name).toBe(brief.outlet);
        expect(clipping?.kind).toBe(brief.kind ?? 'brief');
        expect(clipping?.originalPublisher?.name).toBe(brief.originalPublisherAlias ?? brief.originalPublisher);
        if (brief.keyPoints) expect(texts(clipping, 'KEY_POINT')).toHaveLength(brief.keyPoints);
        if (brief.keyTakeaways) expect(texts(clipping, 'TAKEAWAY')).toHaveLength(brief.keyTakeaways);
        if (brief.topics) expect(texts(clipping, 'TOPIC')).toEqual(brief.topics);
        if (brief.audience) expect(texts(clipping, 'AUDIENCE')).toEqual(brief.audience);
        if (brief.definitions) expect(texts(clipping, 'TERM')).toEqual(Object.keys(brief.definitions));
        for (const [index, start] of Object.values(brief.definitions ?? {}).entries()) {
          expect(texts(clipping, 'DEFINITION')[index]?.startsWith(start)).toBe(true);
        }
        for (const phrase of ['in brief', 'more briefs', 'read full story', 'the hook', 'the gist']) {
          expect(clipping?.text.toLowerCase()).not.toContain(phrase);
        }
      }
    }
  });

  it('keep nesting, category and age where the save has them', () => {
    const flat = found.get('latentbrief-deep-learning-theory-and-more.txt')?.[0];
    const nested = found.get('latentbrief-deep-learning-theory.txt')?.[0];
    expect(texts(flat, 'KEY_POINT').filter((point) => point.startsWith('1> '))).toEqual([]);
    expect(texts(nested, 'KEY_POINT').at(-1)).toMatch(/^1> This shift/);
    expect(nested).toMatchObject({ category: 'Research', publishedAt: '2026-05-03', publishedPrecision: 'WEEK' });
  });
});
