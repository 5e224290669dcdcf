import { BriefgraphError } from '../../errors.ts';
import { locateInSeed } from './read-seed.ts';
import type { SeedFile, SeedPath } from './seed-file.ts';

/** A place in a seed file: a way through its values, an offset into its text, or null for the file as a whole. */
export interface Spot {
  file: string;
  at: SeedPath | number | null;
}

/** Something wrong with seeds. An error refuses them; a warning is what a curator should look at. */
export interface Problem extends Spot {
  severity: 'error' | 'warning';
  rule: string;
  /** Made when it is shown: looking for the nearest of thousands of names is paid for by the few that are. */
  what: () => string;
  /** A second place that has to do with it, such as the first of two entries with one id. */
  also?: Spot;
}

const mostShown = 50;

/**
 * One error for all problems, a line each: `seed/concepts.yaml:41:5 unknown-concept: broader "atention" is not a …`.
 * `folder` is put before each file's path.
 */
export function badSeed(problems: Problem[], files: SeedFile[], folder: string): BriefgraphError {
  const shown = problems.slice(0, mostShown);
  const places = placesOf(shown, files, folder);
  const placeOf = (spot: Spot) => places.get(spot) ?? wholeFile(folder + spot.file);
  const lines = shown
    .map((problem) => ({ ...problem, place: placeOf(problem) }))
    .sort((a, b) => compare(a.file, b.file) || a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ rule, what, also, place }) => {
      const other = also ? ` The other is at ${placeOf(also).text}.` : '';
      return visible(`${place.text} ${rule}: ${what()}${other}`);
    });
  const more = problems.length - shown.length;
  if (more > 0) lines.push(`… and ${more} more`);
  return new BriefgraphError('BAD_SEED', lines.join('\n'), {
    next: 'None of these seeds was read. Correct them and try again.',
  });
}

interface Place {
  text: string;
  line: number;
  column: number;
}

/** Reads each file with a problem once more, now with positions: keeping those from the start costs ten times the memory. */
function placesOf(problems: Problem[], files: SeedFile[], folder: string): Map<Spot, Place> {
  const spots = problems.flatMap((problem): Spot[] => (problem.also ? [problem, problem.also] : [problem]));
  const places = new Map<Spot, Place>();
  for (const [path, inFile] of Map.groupBy(spots, ({ file }) => file)) {
    const text = files.find((file) => file.path === path)?.text ?? '';
    const offsets = locateInSeed(
      text,
      inFile.flatMap(({ at }) => (isPath(at) ? [at] : [])),
    );
    for (const spot of inFile) {
      const offset = isPath(spot.at) ? offsets.get(spot.at) : spot.at;
      places.set(spot, offset == null ? wholeFile(folder + path) : placeAt(text, offset, folder + path));
    }
  }
  return places;
}

function isPath(at: Spot['at']): at is SeedPath {
  return Array.isArray(at);
}

function wholeFile(path: string): Place {
  return { text: path, line: 0, column: 0 };
}

/** Lines and columns count from 1; a column is a UTF-16 code unit, as editors count. */
function placeAt(text: string, offset: number, path: string): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { text: `${path}:${line}:${column}`, line, column };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Characters that would act on a terminal, or turn the order of a line around, are shown by their code. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
