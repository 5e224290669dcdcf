import { BriefgraphError } from '../errors.ts';

const megabyte = 1024 * 1024;

/** What a reader takes at most. An input beyond a limit is refused with a message that names it. */
export const limits = {
  /** Bytes of a file that is read whole. JSON Lines are streamed and have no limit but that of a line. */
  fileBytes: 64 * megabyte,
  /** Bytes of one line of JSON Lines. */
  lineBytes: 4 * megabyte,
  /** Items of one feed. */
  feedItems: 100_000,
  /** UTF-16 code units of front matter. */
  frontMatter: 64 * 1024,
};

/** The refusal of what is read whole and has more bytes than that may have. */
export function tooLarge(where: string): BriefgraphError {
  return new BriefgraphError('TOO_LARGE', `more than ${limits.fileBytes / megabyte} MB`, {
    where,
    next: 'Split it, or make JSON Lines of it, which are read line by line.',
  });
}
