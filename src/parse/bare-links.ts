import type { Inline, TextLink } from './inline-text.ts';

const address = /https?:\/\/[^\s<>"`|\\^]+/g;

/** A line with the addresses that stand in it as text made links too. Punctuation behind an address is not of it. */
export function bareLinks(inline: Inline): Inline {
  if (!inline.text.includes('http')) return inline;
  const found: TextLink[] = [];
  for (const match of inline.text.matchAll(address)) {
    const url = withoutTail(match[0]);
    const end = match.index + url.length;
    const isLinked = inline.links.some((link) => link.start < end && match.index < link.end);
    if (!isLinked && url.length > 10) found.push({ url, start: match.index, end });
  }
  if (found.length === 0) return inline;
  return { ...inline, links: [...inline.links, ...found].sort((a, b) => a.start - b.start) };
}

/** A closing bracket belongs to an address that opened one ("…/Foo_(bar)"). */
function withoutTail(url: string): string {
  let end = url.length;
  while (end > 0 && /[.,;:!?'’”)\]}*_]/.test(url[end - 1] as string)) {
    if (url[end - 1] === ')' && url.slice(0, end).includes('(')) break;
    end--;
  }
  return url.slice(0, end);
}
