import type { Block } from './blocks.ts';
import { trimEndOf } from './trim-marks.ts';

interface FullStory {
  publisher: string;
  url: string | null;
}

/** The line that sends a reader to where the story first stood, or null: "Read full story at The Journal →". */
export function readFullStory({ text, links }: Block): FullStory | null {
  if (text.length > 160) return null;
  const match =
    /^read (?:the )?(?:full|original|whole) (?:story|post|article|paper|piece) (?:at|on|in|from|by) (.{1,80})$/i.exec(
      text,
    );
  if (!match?.[1]) return null;
  const publisher = trimEndOf(match[1].replace(/https?:\/\/.*$/, ''), /[\s→»›>↗.(]/);
  return publisher === '' ? null : { publisher, url: links[0]?.url ?? null };
}
