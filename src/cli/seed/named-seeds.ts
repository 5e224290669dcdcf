import { BriefgraphError } from '../../errors.ts';

/** The seeds that a command is given, by its path or by --seed: two that differ are a mistake, and no guess is made. */
export function namedSeeds(path: string | undefined, seed: string | undefined): string | undefined {
  if (path !== undefined && seed !== undefined && path !== seed) {
    throw new BriefgraphError('USAGE', 'two folders of seeds are named', { next: 'Leave out the path, or --seed.' });
  }
  return path ?? seed;
}
