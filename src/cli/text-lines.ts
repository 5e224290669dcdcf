import { createInterface } from 'node:readline';
import { text as readText } from 'node:stream/consumers';
import { z } from 'zod';
import { BriefgraphError } from '../errors.ts';

/** Longest text that is annotated or resolved at once, in UTF-16 code units. */
const longestText = 1_000_000;

const lineShape = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** All of standard input. */
export async function standardInput(): Promise<string> {
  return checkLength(await readText(process.stdin), 'standard input');
}

/** Lines `{id, text}` of standard input. Throws for the first that is none, with its number. */
export async function* standardLines(): AsyncGenerator<{ id: string | number; text: string }> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const where = `standard input:${number}`;
    const parsed = lineShape.safeParse(json(line, where));
    if (!parsed.success) {
      throw new BriefgraphError('BAD_INPUT', 'a line is {"id": …, "text": "…"}', { where });
    }
    yield { id: parsed.data.id, text: checkLength(parsed.data.text, where) };
  }
}

function json(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new BriefgraphError('BAD_INPUT', 'this line is not JSON', { where, cause });
  }
}

function checkLength(text: string, where: string): string {
  if (text.length <= longestText) return text;
  throw new BriefgraphError('TOO_LARGE', `the text has more than ${longestText.toLocaleString('en')} characters`, {
    where,
    next: 'Cut it into pieces.',
  });
}
