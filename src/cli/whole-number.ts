import { InvalidArgumentError } from 'commander';

/** Reads an option's number. */
export function wholeNumberFrom(least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`It must be a number from ${least} on.`);
  };
}
