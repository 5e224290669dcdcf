import { Lexicon } from '../extract/lexicon.ts';
import type { Row } from '../graph/engine.ts';
import type { NameRef, Vocabulary } from '../model.ts';
import { namesOf } from './curated-names.ts';

/** Names and what they mean, in memory, as of one version of the graph. */
export interface Knowledge {
  /** All names, or those that were asked for: see names-on-demand.ts. */
  lexicon: Lexicon;
  /** What curators say that a name means; the lexicon has this and what briefs teach. */
  curated: Map<string, NameRef[]>;
  /** The graph's version it belongs to; -1 while it runs ahead of the graph. */
  version: number;
}

export function emptyKnowledge(): Knowledge {
  return { lexicon: new Lexicon(), curated: new Map(), version: 0 };
}

/** Knows nothing yet of a graph's names, and asks for those that it needs. */
export function partialKnowledge(version: number): Knowledge {
  return { lexicon: new Lexicon(false), curated: new Map(), version };
}

/** What a vocabulary alone knows. */
export function knowledgeOf(vocabulary: Vocabulary): Knowledge {
  const knowledge = { ...emptyKnowledge(), curated: namesOf(vocabulary) };
  for (const [key, refs] of knowledge.curated) knowledge.lexicon.set(key, refs);
  return knowledge;
}

/** Reads all names through `run`: inside a transaction, or outside for reading alone. */
export async function readKnowledge(run: (query: string) => Promise<Row[]>, version = 0): Promise<Knowledge> {
  const knowledge = emptyKnowledge();
  for (const { key, meaning, curated } of await run('name/all')) {
    knowledge.lexicon.set(key, JSON.parse(meaning));
    if (curated) knowledge.curated.set(key, JSON.parse(curated));
  }
  knowledge.version = version;
  return knowledge;
}
