import { describe, expect, it } from 'vitest';
import type { CaptureFormat } from '../../src/model.ts';
import { readDateline } from '../../src/parse/page-head.ts';
import { publicationDate } from '../../src/parse/publication-date.ts';
import { captured } from './captured.ts';

const read = (text: string, format: CaptureFormat = 'text', capturedAt = '2026-05-10T12:00:00.000Z') => {
  const date = publicationDate(text, { format, capturedAt });
  return date && [date.publishedAt, date.precision];
};

describe('publicationDate', () => {
  it.each([
    ['2h ago', '2026-05-10', 'DAY'],
    ['13 hours ago', '2026-05-09', 'DAY'],
    ['yesterday', '2026-05-09', 'DAY'],
    ['3d ago', '2026-05-07', 'DAY'],
    ['1w ago', '2026-05-03', 'WEEK'],
    ['a week ago', '2026-05-03', 'WEEK'],
    ['2mo ago', '2026-03-10', 'MONTH'],
    ['1y ago', '2025-05-10', 'YEAR'],
  ])('counts "%s" back from the capture', (text, publishedAt, precision) => {
    expect(read(text)).toEqual([publishedAt, precision]);
  });

  it('keeps to the month that is meant', () => {
    expect(read('1mo ago', 'text', '2026-03-31T00:00:00.000Z')).toEqual(['2026-02-28', 'MONTH']);
  });

  it.each([
    ['May 3, 2026', '2026-05-03', 'DAY'],
    ['3 May 2026', '2026-05-03', 'DAY'],
    ['Sept. 4th, 2025', '2025-09-04', 'DAY'],
    ['2026-05-03', '2026-05-03', 'DAY'],
    ['April 2026', '2026-04-01', 'MONTH'],
    ['2026-04', '2026-04-01', 'MONTH'],
    ['2025', '2025-01-01', 'YEAR'],
    ['2026-05-03T23:30:00-02:00', '2026-05-04T01:30:00.000Z', 'TIME'],
    ['Mon, 04 May 2026 10:00:00 GMT', '2026-05-04T10:00:00.000Z', 'TIME'],
  ])('reads "%s"', (text, publishedAt, precision) => {
    expect(read(text)).toEqual([publishedAt, precision]);
  });

  it.each([
    '0000-00-00',
    '99999-01-01',
    '2026-02-30',
    'Feb 30, 2026',
    '2036-05-10',
    'May 14, 2026',
    '1900-01-01',
    '03/04/2026',
    'soon',
    '',
    '9999y ago',
  ])('makes nothing of "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('believes a date two days ahead, since zones differ', () => {
    expect(read('2026-05-12')).toEqual(['2026-05-12', 'DAY']);
  });

  it.each(['yesterday', '1w ago', '2026-05-03T10:00:00'])('does not trust a feed with "%s"', (text) => {
    expect(read(text, 'feed-item')).toBeNull();
    expect(read(text)).not.toBeNull();
  });
});

describe('readDateline', () => {
  const line = (text: string) => readDateline(text, captured('text', ''));

  it.each([
    ['Research1w ago', 'Research', '2026-05-03'],
    ['Policy3d ago', 'Policy', '2026-05-07'],
    ['Open Source11d ago', 'Open Source', '2026-04-29'],
    ['Safety · yesterday', 'Safety', '2026-05-09'],
    ['ResearchMay 3, 2026', 'Research', '2026-05-03'],
    ['2h ago', null, '2026-05-10'],
    ['May 3, 2026', null, '2026-05-03'],
  ])('parts "%s"', (text, category, publishedAt) => {
    expect(line(text)).toEqual({ category, date: expect.objectContaining({ publishedAt }) });
  });

  it.each(['What changes today', 'the work began 3 days ago', 'AI Today', 'A model'])(
    'leaves "%s" to the text',
    (text) => {
      expect(line(text)).toBeNull();
    },
  );
});
