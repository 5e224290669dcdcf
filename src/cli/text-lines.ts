import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { BriefgraphError } from '../errors.ts';
import { byteLines } from '../read/byte-lines.ts';
import { decode } from '../read/decode.ts';
import { limits } from '../read/limits.ts';

/** Longest text that is annotated or resolved at once, in UTF-16 code units. */
const longestText = 1_000_000;

const next = 'Each line is {"id": …, "text": "…"}; the lines before this one are answered.';

const lineShape = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** All of standard input. */
export async function standardInput(): Promise<string> {
  return checkLength(decode(await buffer(process.stdin), 'text', 'standard input'), 'standard input');
}

/** Lines `{id, text}` of standard input. Throws for the first that is none, with its number. */
export async function* standardLines(): AsyncGenerator<{ id: string | number; text: string }> {
  for await (const { bytes, number } of byteLines(process.stdin, limits.lineBytes)) {
    const where = `standard input:${number}`;
    if (bytes === null) throw tooLong(where);
    const line = decode(bytes, 'records', where);
    if (line.trim() === '') continue;
    const parsed = lineShape.safeParse(json(line, where));
    if (!parsed.success) {
      throw new BriefgraphError('BAD_INPUT', 'this line has no id and text', { where, next });
    }
    yield { id: parsed.data.id, text: checkLength(parsed.data.text, where) };
  }
}

function json(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', 'this line is not JSON', { where, next, cause });
  }
}

function checkLength(text: string, where: string): string {
  if (text.length <= longestText) return text;
  throw tooLong(where);
}

function tooLong(where: string): BriefgraphError {
  return new BriefgraphError('TOO_LARGE', `the text has more than ${longestText.toLocaleString('en')} characters`, {
    where,
    next: 'Cut it into pieces.',
  });
}
