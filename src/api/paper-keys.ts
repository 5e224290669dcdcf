/** The keys that names of papers are stored under (see Name in cypher/README.md). Empty where a text is no such thing. */
import { arxivIdOf, doiOf, urlKey } from '../text/identifier.ts';

const prefixed = (prefix: string, key: string | null) => (key === null ? [] : [`${prefix}:${key}`]);

export const arxivKeys = (text: string) => prefixed('arxiv', arxivIdOf(text));
export const doiKeys = (text: string) => prefixed('doi', doiOf(text));

/** All that an address or identifier may be known under, the most telling first. */
export function paperKeys(text: string): string[] {
  return [...arxivKeys(text), ...doiKeys(text), ...prefixed('url', urlKey(text))];
}
