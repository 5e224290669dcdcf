import { BriefgraphError } from '../../errors.ts';

const faults: Record<string, string> = {
  EACCES: 'you may not write here',
  EPERM: 'you may not write here',
  EROFS: 'this disk can only be read',
  ENOENT: 'the folder for this file is not there',
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'is a folder',
  EBUSY: 'is in use by the system',
  ENOSPC: 'the disk is full',
};

/** What the system said about writing a file, as something the user can mend. What it does not know is thrown as it is. */
export function cannotWrite(where: string, cause: unknown): unknown {
  const code = (cause as { code?: unknown }).code;
  const what = typeof code === 'string' && Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (what === undefined) return cause;
  return new BriefgraphError('BAD_INPUT', what, {
    where,
    next: 'Name another file, or make room for this one.',
    cause,
  });
}
