import { quoted } from '../quoted.ts';
import type { SeedFault, SeedPath, SeedReading } from './seed-file.ts';
import { type Wanted, wantedPlaces } from './wanted-places.ts';

/** Reads a text that is JSON as a whole; null where it is not. */
export function readJson(text: string): SeedReading | null {
  const value = parsed(text);
  return value === undefined ? null : { documents: [value], faults: walk(text, null) };
}

/** See `locateInSeed`; null where the text is not JSON. */
export function locateInJson(text: string, paths: SeedPath[]): Map<SeedPath, number> | null {
  if (parsed(text) === undefined) return null;
  return wantedPlaces(paths, (root) => walk(text, root));
}

function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Frame {
  /** Of an object: its keys so far and where they stand. Of a list: null. */
  keys: Map<string, number> | null;
  /** The key whose value comes next, or a list's next position; null where an object's next key is due. */
  step: string | number | null;
  wanted: Wanted | undefined;
}

/** Lists and maps inside each other; seeds have 5. */
const deepest = 60;
/** Keys of one map, as in YAML. */
const mostKeys = 50_000;
/** Nobody reads more of one file's. */
const mostFaults = 1_000;

const token = /[\s,:]*(?:("[^"\\]*(?:\\.[^"\\]*)*")|([{[])|([}\]])|([^\s,:"{}[\]]+))/y;

/** Goes once over a valid JSON text for what JSON.parse does not tell: repeated keys, and where the values stand. */
function walk(text: string, root: Wanted | null): SeedFault[] {
  const faults: SeedFault[] = [];
  const stack: Frame[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match && faults.length < mostFaults; match = token.exec(text)) {
    const frame = stack.at(-1);
    const [, string, opening, closing, bare] = match;
    const offset = token.lastIndex - (string ?? opening ?? closing ?? bare ?? '').length;
    if (closing) {
      stack.pop();
      continue;
    }
    if (frame?.keys && frame.step === null && string) {
      frame.step = string.includes('\\') ? String(JSON.parse(string)) : string.slice(1, -1);
      const wanted = frame.wanted?.steps.get(frame.step);
      if (wanted) wanted.offset ??= offset;
      const first = frame.keys.get(frame.step);
      if (first !== undefined) faults.push(repeatedKey(frame.step, offset, first));
      if (frame.step === '__proto__') faults.push(forbiddenKey(frame.step, offset));
      frame.keys.set(frame.step, offset);
      if (frame.keys.size > mostKeys) {
        return [{ rule: 'too-large', at: offset, what: `more than ${mostKeys} members in one` }];
      }
      continue;
    }
    const wanted = frame ? frame.wanted?.steps.get(frame.step ?? '') : (root ?? undefined);
    if (frame && !frame.keys && wanted) wanted.offset ??= offset;
    if (frame) frame.step = frame.keys ? null : Number(frame.step) + 1;
    if (stack.length > deepest) {
      return [{ rule: 'too-large', at: offset, what: 'brackets too deep inside each other' }];
    }
    if (opening) {
      stack.push({ keys: opening === '{' ? new Map() : null, step: opening === '{' ? null : 0, wanted });
    }
  }
  return faults;
}

/** Two keys of one name in one map: which of them counts would depend on the reader. */
export function repeatedKey(key: string, at: number, also: number): SeedFault {
  return { rule: 'duplicate-key', at, also, what: `the key ${quoted(key)} stands twice in one map.` };
}

/** Assigning to such a key changes every object of the program instead of the map. */
export function forbiddenKey(key: string, at: number): SeedFault {
  return { rule: 'forbidden-key', at, what: `"${key}" cannot be a key` };
}
