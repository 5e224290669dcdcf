import { BriefgraphError } from '../../errors.ts';

/** Seeds are named by the argument, or by `--seed` as elsewhere; by neither, the shipped ones are meant. */
export function seedPath(path: string | undefined, seed: string | undefined): string | undefined {
  if (path !== undefined && seed !== undefined && path !== seed) {
    throw new BriefgraphError('USAGE', 'two folders of seeds are named', { next: 'Leave out the path, or --seed.' });
  }
  return path ?? seed;
}
