import type { Brief } from '../model.ts';

/** A text of which nothing else is known, as a brief. */
export function plainBrief(text: string): Brief {
  return {
    id: 'brief/annotated',
    aliases: [],
    captures: [],
    title: '',
    kind: 'article',
    url: null,
    outlet: null,
    originalPublisher: null,
    category: null,
    publishedAt: null,
    publishedPrecision: null,
    text,
    sections: [{ kind: 'BODY', start: 0, end: text.length, level: 0 }],
    links: [],
  };
}
