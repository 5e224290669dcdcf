import { z } from 'zod';
import { BriefgraphError } from '../errors.ts';
import type { Capture } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { fact, itemPlace, makeCapture, type Place, sha256 } from './capture.ts';
import { instant } from './instant.ts';

/** JSON.parse rounds a long number, and two ids would be one. */
const exact = z.number().refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value));
const textual = z.union([z.string(), exact.transform(String)]).nullish();

/** A line of JSON Lines. Other fields are let be: people keep their own notes in them. */
const recordShape = z.object({
  id: textual,
  title: textual,
  url: textual,
  outlet: textual,
  publishedAt: textual,
  category: textual,
  capturedAt: z.string().nullish(),
  text: z.string().nullish(),
  content: z.string().nullish(),
  summary: z.string().nullish(),
});

/** One capture of a line of JSON Lines. `where` is `file:line`, for errors (BAD_INPUT). */
export function readRecord(line: string, place: Place, where: string): Capture {
  const record = shaped(parsed(line, where), where);
  const given = record.text ?? record.content ?? record.summary ?? '';
  const fields = [given, record.title, record.url, record.outlet, record.id, record.category, record.publishedAt];
  if (fields.some((field) => field?.includes('\0'))) {
    throw new BriefgraphError('BAD_INPUT', 'a NUL character in the record', { where });
  }
  const content = cleanText(given).trim();
  const title = fact(record.title);
  if (content === '' && title === null) {
    throw new BriefgraphError('BAD_INPUT', 'the record has neither "text" nor "title"', { where });
  }
  const id = fact(record.id);
  const url = fact(record.url);
  const known = {
    title,
    url,
    outlet: fact(record.outlet),
    publishedAt: fact(record.publishedAt),
    category: fact(record.category),
    id,
  };
  const item = itemPlace(place, id ?? url ?? sha256(line.trim()).slice(0, 16));
  const capturedAt = record.capturedAt ? instant(record.capturedAt) : item.capturedAt;
  if (capturedAt === null) {
    throw new BriefgraphError('BAD_INPUT', '"capturedAt" is not a date', { where, next: 'Write it as ISO 8601.' });
  }
  return makeCapture({ ...item, capturedAt }, 'record', content, known);
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const next = 'Each line is one JSON object: {"title": …, "text": …}.';
    throw new BriefgraphError('BAD_INPUT', 'not valid JSON', { where, next, cause });
  }
}

function shaped(value: unknown, where: string): z.infer<typeof recordShape> {
  const result = recordShape.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  if (path.length === 0) throw new BriefgraphError('BAD_INPUT', 'not a JSON object', { where });
  const field = `"${path.join('.')}"`;
  const given = (value as Record<string, unknown>)[String(path[0])];
  if (typeof given === 'number' && Math.abs(given) > Number.MAX_SAFE_INTEGER) {
    throw new BriefgraphError('BAD_INPUT', `${field} is a number too large to be read exactly`, {
      where,
      next: 'Put it in quotes.',
    });
  }
  throw new BriefgraphError('BAD_INPUT', `${field} is not a text`, { where });
}
