import { locateInSeed } from './read-seed.ts';
import type { SeedFile, SeedPath, Spot } from './seed-file.ts';

/** Lines and columns count from 1, and are 0 for a file as a whole; a column is a UTF-16 code unit, as editors count. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * Where problems and what they refer to stand. Each file with a problem is read once more, now with positions: keeping
 * those from the start costs ten times the memory.
 */
export function placesOf(problems: (Spot & { also?: Spot })[], files: SeedFile[]): (spot: Spot) => Place {
  const spots = problems.flatMap((problem): Spot[] => (problem.also ? [problem, problem.also] : [problem]));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const places = new Map<Spot, Place>();
  for (const [file, inFile] of Map.groupBy(spots, (spot) => spot.file)) {
    const text = texts.get(file) ?? '';
    const offsets = locateInSeed(
      text,
      inFile.flatMap(({ at }) => (isPath(at) ? [at] : [])),
    );
    const lines = lineStarts(text);
    for (const spot of inFile) {
      const offset = isPath(spot.at) ? offsets.get(spot.at) : spot.at;
      if (offset != null) places.set(spot, { file, ...placeAt(offset, lines) });
    }
  }
  return (spot) => places.get(spot) ?? { file: spot.file, line: 0, column: 0 };
}

export function comparePlaces(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

export function placeText({ file, line, column }: Place): string {
  return line > 0 ? `${file}:${line}:${column}` : file;
}

function isPath(at: Spot['at']): at is SeedPath {
  return Array.isArray(at);
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(offset: number, lines: number[]): { line: number; column: number } {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lines[low] as number) + 1 };
}
