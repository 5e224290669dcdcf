import { readJson } from '../../seed/reading/read-json.ts';
import { badRdf, type Place } from './collect-quads.ts';

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** JSON → its value. Refuses what readers understand differently: keys that stand twice, numbers that no reader keeps exactly. */
export function exactJson(text: string, path: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw badRdf(path, placeIn(text, message), `not JSON: ${message.replace(/, (?:\.{3})?".*$/s, '')}`, {
      next: 'Correct the line; JSON has no NaN, no Infinity, no comments and no comma behind the last member.',
      cause,
    });
  }
  const [fault] = readJson(text)?.faults ?? [];
  if (fault) throw badRdf(path, placeAt(text, fault.at), fault.what.replace(/\.$/, ''), { next: 'Keep one of them.' });
  for (const match of text.matchAll(token)) {
    const [number] = match;
    if (number.startsWith('"') || isExact(number)) continue;
    throw badRdf(path, placeAt(text, match.index), `the number ${number.slice(0, 60)} cannot be kept exactly`, {
      next: 'Write it as a text, in quotes.',
    });
  }
  return value;
}

function isExact(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && (!/^-?\d+$/.test(number) || Number.isSafeInteger(value));
}

const word = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s"{}[\],:]+/g;
const known = /^(?:"|(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$)/i;

/** Where the engine's message says; else at the first word that JSON has not. */
function placeIn(text: string, message: string): Place {
  const told = /at position (\d+)/.exec(message)?.[1];
  if (told !== undefined) return placeAt(text, Number(told));
  for (const match of text.matchAll(word)) if (!known.test(match[0])) return placeAt(text, match.index);
  return placeAt(text, text.length);
}

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
