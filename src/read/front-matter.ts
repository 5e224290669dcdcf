import { parseDocument } from 'yaml';
import { BriefgraphError } from '../errors.ts';
import type { KnownFacts } from '../model.ts';
import { nothingKnown } from './capture.ts';
import { instant } from './instant.ts';
import { limits } from './limits.ts';

type Fact = keyof KnownFacts | 'capturedAt';

/** Names under which tools that save pages write the facts, lower case without hyphens and underscores. */
const names: Record<string, Fact> = {
  capturedat: 'capturedAt',
  captured: 'capturedAt',
  url: 'url',
  canonicalurl: 'url',
  outlet: 'outlet',
  title: 'title',
  publishedat: 'publishedAt',
  published: 'publishedAt',
  date: 'publishedAt',
  category: 'category',
  id: 'id',
};

interface FrontMatter {
  known: KnownFacts;
  capturedAt: string | null;
  /** The text behind the front matter. */
  content: string;
}

/** Takes YAML front matter off a text. Refuses (BAD_INPUT, with the line) front matter that is no YAML. */
export function takeFrontMatter(text: string, where: string): FrontMatter {
  const none = { known: nothingKnown, capturedAt: null, content: text };
  const block = frontMatterOf(text);
  if (block === null) return none;
  const facts = factsOf(readYaml(block, where));
  const captured = facts.get('capturedAt') ?? null;
  const capturedAt = captured === null ? null : instant(captured);
  if (captured !== null && capturedAt === null) {
    throw new BriefgraphError('BAD_INPUT', `capturedAt "${captured.slice(0, 60)}" is not a date`, {
      where,
      next: 'Write it as ISO 8601: 2026-05-03T12:00:00Z.',
    });
  }
  const known = { ...nothingKnown };
  for (const [fact, value] of facts) if (fact !== 'capturedAt') known[fact] = value;
  return { known, capturedAt, content: text.slice(block.length + 8).replace(/^[^\n]*\n?/, '') };
}

/** Failsafe: every scalar stays the text that was written, so that "no", "1e3" and "2026-05-01" are never turned. */
function readYaml(block: string, where: string): unknown {
  let line = 2;
  let what: string;
  try {
    const document = parseDocument(block, { schema: 'failsafe' });
    const problem = document.errors[0];
    if (!problem) return document.toJS({ mapAsMap: true, maxAliasCount: 50 });
    line = (problem.linePos?.[0].line ?? 1) + 1;
    what = problem.message.split('\n')[0] ?? '';
  } catch (error) {
    what = error instanceof RangeError ? 'nested too deep' : error instanceof Error ? error.message : '';
  }
  const next = 'Put texts with ": " in quotes.';
  throw new BriefgraphError('BAD_INPUT', `front matter is not valid YAML: ${what}`, {
    where: `${where}:${line}`,
    next,
  });
}

/** The YAML between the two `---` lines (its newlines kept), or null where the text does not begin with a mapping in them. */
function frontMatterOf(text: string): string | null {
  if (!text.startsWith('---\n')) return null;
  const end = text.slice(0, limits.frontMatter).indexOf('\n---', 3);
  if (end < 0 || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(end, end + 80))) return null;
  const block = text.slice(4, Math.max(4, end));
  return /^\s*[A-Za-z_][\w -]{0,60}:(?:\s|$)/.test(block) ? block : null;
}

function factsOf(value: unknown): Map<Fact, string> {
  const facts = new Map<Fact, string>();
  if (!(value instanceof Map)) return facts;
  for (const [key, given] of value) {
    const fact = typeof key === 'string' ? names[key.toLowerCase().replace(/[-_ ]/g, '')] : undefined;
    const text = typeof given === 'string' ? given.trim() : '';
    if (fact && !facts.has(fact) && text && text !== 'null' && text !== '~') facts.set(fact, text);
  }
  return facts;
}
