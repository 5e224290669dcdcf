import { createRequire } from 'node:module';
import type { strict } from 'chrono-node/en';
import type { Capture, Precision } from '../model.ts';

const require = createRequire(import.meta.url);

export interface PublicationDate {
  /** `YYYY-MM-DD`, or a full UTC time for precision TIME. */
  publishedAt: string;
  precision: Precision;
}

const day = 86_400_000;

/** Clocks differ, and so do zones: a date this long after the capture is still believed. */
const tolerance = 2 * day;

/** No brief on AI research is older. */
const earliest = 1950;

const units: { fits: RegExp; days: number; months: number; precision: Precision }[] = [
  { fits: /^(?:s|secs?|seconds?|m|mins?|minutes?)$/, days: 0, months: 0, precision: 'DAY' },
  { fits: /^(?:h|hrs?|hours?)$/, days: 1 / 24, months: 0, precision: 'DAY' },
  { fits: /^(?:d|days?)$/, days: 1, months: 0, precision: 'DAY' },
  { fits: /^(?:w|wks?|weeks?)$/, days: 7, months: 0, precision: 'WEEK' },
  { fits: /^(?:mo|mos|months?)$/, days: 0, months: 1, precision: 'MONTH' },
  { fits: /^(?:y|yrs?|years?)$/, days: 0, months: 12, precision: 'YEAR' },
];

/**
 * The date that a page or container writes, as "1w ago" (counted back from the capture), "May 3, 2026", ISO 8601 or as
 * in mail. Null for what is no date (February 30), is ambiguous (03/04/2026), lies before 1950 or more than two days
 * after the capture. In a feed, "yesterday" and a time without a zone are null too: nobody knows whose.
 */
export function publicationDate(
  written: string,
  capture: Pick<Capture, 'capturedAt' | 'format'>,
): PublicationDate | null {
  const text = written.trim();
  if (text.length > 64) return null;
  const isFeed = capture.format === 'feed-item';
  const date = isoDate(text, isFeed) ?? (isFeed ? null : age(text, capture.capturedAt)) ?? wordedDate(text, isFeed);
  if (date === null || Number(date.publishedAt.slice(0, 4)) < earliest) return null;
  return Date.parse(date.publishedAt) > Date.parse(capture.capturedAt) + tolerance ? null : date;
}

function age(text: string, capturedAt: string): PublicationDate | null {
  const at = new Date(capturedAt);
  if (/^(?:just now|now|today)$/i.test(text)) return { publishedAt: dateOnly(at), precision: 'DAY' };
  if (/^yesterday$/i.test(text)) return { publishedAt: dateOnly(new Date(at.getTime() - day)), precision: 'DAY' };
  const match = /^(\d{1,4}|an?) ?([a-z]{1,7}) ago$/i.exec(text);
  const unit = units.find(({ fits }) => fits.test(match?.[2]?.toLowerCase() ?? ''));
  if (!match || !unit) return null;
  const count = /^an?$/i.test(match[1] as string) ? 1 : Number(match[1]);
  const then = new Date(at.getTime() - count * unit.days * day);
  const wanted = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() - count * unit.months);
  // A month before March 31 is the last of February, not some day in March.
  if (unit.months > 0 && then.getUTCDate() !== wanted) then.setUTCDate(0);
  return Number.isNaN(then.getTime()) ? null : { publishedAt: dateOnly(then), precision: unit.precision };
}

function isoDate(text: string, isFeed: boolean): PublicationDate | null {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?)?)?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, dayOfMonth, time, zone] = match;
  if (month === undefined) return { publishedAt: `${year}-01-01`, precision: 'YEAR' };
  const date = realDate(Number(year), Number(month), Number(dayOfMonth ?? 1));
  if (date === null) return null;
  if (dayOfMonth === undefined) return { publishedAt: date, precision: 'MONTH' };
  if (time === undefined) return { publishedAt: date, precision: 'DAY' };
  if (zone === undefined) return isFeed ? null : { publishedAt: date, precision: 'DAY' };
  const at = new Date(`${date}T${time}${/^utc$/i.test(zone) ? 'Z' : zone}`);
  return Number.isNaN(at.getTime()) ? null : { publishedAt: at.toISOString(), precision: 'TIME' };
}

/** Dates in English words, as pages and mail write them: they must be all of the text, and say their year. */
function wordedDate(text: string, isFeed: boolean): PublicationDate | null {
  if (/\d\/\d/.test(text)) return null;
  const monthOnly = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text);
  const asked = monthOnly ? `${monthOnly[1]} 1, ${monthOnly[2]}` : text;
  // Loaded with the first date in words: it takes as long as reading a hundred briefs.
  const chrono: { strict: typeof strict } = require('chrono-node/en');
  const found = chrono.strict.parse(asked, new Date(0))[0];
  if (!found || found.end || found.text.length < asked.replace(/[.,]$/, '').length) return null;
  const { start } = found;
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null;
  const date = realDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  if (date === null) return null;
  if (monthOnly) return { publishedAt: date, precision: 'MONTH' };
  if (start.isCertain('hour') && start.isCertain('timezoneOffset')) {
    return { publishedAt: start.date().toISOString(), precision: 'TIME' };
  }
  return start.isCertain('hour') && isFeed ? null : { publishedAt: date, precision: 'DAY' };
}

function realDate(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? dateOnly(date) : null;
}

function dateOnly(date: Date): string {
  return date.toISOString().slice(0, 10);
}
