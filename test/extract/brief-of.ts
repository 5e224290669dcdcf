import type { Brief, Link, SectionKind } from '../../src/model.ts';

type Piece = [kind: SectionKind, text: string];

/** A brief as a parser would make it: a title, then sections with a blank line between, then the links' addresses. */
export function briefOf(
  title: string,
  pieces: Piece[] = [],
  facts: Partial<Pick<Brief, 'kind' | 'url'>> & { links?: Pick<Link, 'url' | 'label' | 'main'>[] } = {},
): Brief {
  let text = '';
  const sections: Brief['sections'] = [];
  const add = (kind: SectionKind, content: string) => {
    if (text) text += '\n\n';
    sections.push({ kind, start: text.length, end: text.length + content.length, level: 0 });
    text += content;
  };
  add('TITLE', title);
  for (const [kind, content] of pieces) add(kind, content);
  const links = (facts.links ?? []).map((link) => {
    const before = link.label ? `${link.label}: ` : '';
    add('LINK', before + link.url);
    return { ...link, start: text.length - link.url.length, end: text.length };
  });
  return {
    id: 'brief/sample/sample',
    aliases: [],
    captures: ['sample.txt'],
    title,
    kind: facts.kind ?? 'article',
    url: facts.url ?? null,
    outlet: null,
    originalPublisher: null,
    category: null,
    publishedAt: null,
    publishedPrecision: null,
    text,
    sections,
    links,
  };
}

/** A brief of one paragraph under a title that says nothing. */
export function prose(text: string): Brief {
  return briefOf('News of the day', [['BODY', text]]);
}
