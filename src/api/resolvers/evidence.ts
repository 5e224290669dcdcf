import { sentenceAround } from '../../text/sentence-around.ts';
import type { Context } from '../context.ts';
import type { BriefEvidence } from '../evidence.ts';
import { content } from './brief.ts';

export const evidence = {
  sentence: async ({ brief, start, end, quote }: BriefEvidence, _: unknown, context: Context) => {
    const { text } = await content(brief, context);
    // Gone or changed since this request began to read it.
    return text.slice(start, end) === quote ? sentenceAround(text, start, end) : quote;
  },
};
