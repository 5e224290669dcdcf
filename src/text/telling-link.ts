import { arxivIdOf, urlKey } from './identifier.ts';
import { samePage } from './same-page.ts';

/** Hosts whose addresses only send on: two of them may lead to one page, and one to another page tomorrow. */
const shorteners = {
  pattern: /^(?:bit\.ly|t\.co|lnkd\.in|buff\.ly|tinyurl\.com|ow\.ly|goo\.gl|(?:links?|click|trk|email|go|l)\..+)$/,
  reason: 'senders and shorteners',
};

/** Hosts where the first part of the path is somebody's name. */
const namedHosts = {
  pattern:
    /^(?:github\.com|gitlab\.com|huggingface\.co|x\.com|twitter\.com|medium\.com|youtube\.com|linkedin\.com|reddit\.com)$/,
  reason: 'the page of a person or an organization is no story',
};

/** Parts of a path that lead to lists and to what is there for ever. */
const sections = {
  pattern:
    /^(?:about|advertise|app|apps|api|archive|blog|blogs|book-demo|careers|contact|demo|docs|documentation|download|en|en-us|events?|faq|feed|home|index|jobs|latest|login|models?|news|newsletters?|papers?|posts?|press|pricing|products?|register|request-demo|research|search|sign-?up|solutions?|subscribe|support|tags?|topics?|webinars?)(?:\.\w{1,5})?$/i,
  reason: 'sections of a site',
};

/** Pages that tell of something else every week. */
const changing = {
  pattern: /(?:release-?notes|change-?log|whats-?new|roadmap|leaderboard|status|trending)(?:\.\w{1,5})?$/i,
  reason: 'pages that are kept up to date',
};

/** Hosts that give every project or person a name in front of theirs. */
const projectHosts = {
  pattern: /^[^.]+\.(?:github\.io|gitlab\.io|hf\.space|vercel\.app|netlify\.app|pages\.dev)$/,
  reason: 'a home page there is one project, for some days; later it may be somebody who has several',
};

/** What a link to this page tells: the page's key, and whether the page stays what it is. */
export interface TellingLink {
  key: string;
  lasting: boolean;
}

/** Longest address that serves as a key. */
const longestKey = 400;

/** The page that an address leads to, if two briefs that both link to it tell of one thing; else null. */
export function tellingLink(url: string): TellingLink | null {
  const arxivId = arxivIdOf(url);
  if (arxivId !== null) return { key: `arxiv:${arxivId}`, lasting: true };
  const own = urlKey(url);
  const key = own === null ? null : samePage(own);
  if (key === null || key.length > longestKey) return null;
  const [address = '', query = ''] = key.split('?', 2);
  const [host = '', ...parts] = address.split('/').filter(Boolean);
  if (shorteners.pattern.test(host)) return null;
  const last = parts.at(-1);
  const path = query === '' ? parts.filter((part) => !sections.pattern.test(part)) : parts;
  if (last === undefined && projectHosts.pattern.test(host)) return { key, lasting: false };
  if (path.length === 0 && query === '') return null;
  if (namedHosts.pattern.test(host) && parts.length < 2 && query === '') return null;
  if (last !== undefined && sections.pattern.test(last) && parts.length < 3 && query === '') return null;
  return { key, lasting: last === undefined || !changing.pattern.test(last) };
}
