import { BriefgraphError } from '../../errors.ts';
import { comparePlaces, placesOf, placeText } from './places.ts';
import type { SeedFile, SeedPath, Spot } from './seed-file.ts';

export type { Spot };

/** An error refuses seeds; a warning is what a curator should look at; a note is how seeds are written, no more. */
export type Severity = 'error' | 'warning' | 'note';

/** What can be done about a problem without a curator's judgement. */
export type SeedFix =
  /** Takes a member out of a list. */
  | { kind: 'remove'; at: SeedPath }
  /** Takes the spaces around a text away. */
  | { kind: 'trim'; at: SeedPath }
  /** Sorts a list of entries by id. */
  | { kind: 'sort'; at: SeedPath };

/** Something wrong with seeds. */
export interface Problem extends Spot {
  severity: Severity;
  rule: string;
  /** Made when it is shown: looking for the nearest of thousands of names is paid for by the few that are. */
  what: () => string;
  /** A second place that has to do with it, such as the first of two entries with one id. */
  also?: Spot;
  fix?: SeedFix;
}

const mostShown = 50;

/**
 * One error for all problems, a line each: `seed/concepts.yaml:41:5 unknown-concept: broader "atention" is not a …`.
 * `folder` is put before each file's path.
 */
export function badSeed(problems: Problem[], files: SeedFile[], folder: string): BriefgraphError {
  const shown = problems.slice(0, mostShown);
  const placeOf = placesOf(shown, files);
  const lines = shown
    .map((problem) => ({ ...problem, place: placeOf(problem) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ rule, what, also, place }) => {
      const other = also ? ` The other is at ${folder}${placeText(placeOf(also))}.` : '';
      return visible(`${folder}${placeText(place)} ${rule}: ${what()}${other}`);
    });
  const more = problems.length - shown.length;
  if (more > 0) lines.push(`… and ${more} more`);
  return new BriefgraphError('BAD_SEED', lines.join('\n'), {
    next: 'None of these seeds was read. Correct them and try again.',
  });
}

/** Characters that would act on a terminal, or turn the order of a line around, are shown by their code. */
export function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
