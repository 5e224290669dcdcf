import type { GraphEngine } from '../../graph/engine.ts';
import type { Abbreviation } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import { type DatedPlace, keepNewest } from './newest-places.ts';
import { addForm, type Forms, glossaryForm, usualForm } from './usual-form.ts';

/** A short form and what briefs say that it is short for. */
export interface AbbreviationPair {
  short: string;
  long: string;
  shortKey: string;
  longKey: string;
  briefs: number;
  /** Of the briefs that say what the short form means, the part that say this. */
  share: number;
  places: DatedPlace[];
}

/** Below it, the short form means several things. */
export const clearShare = 0.7;

const page = 2000;

interface Tally extends Omit<AbbreviationPair, 'short' | 'long' | 'share'> {
  shorts: Forms;
  longs: Forms;
}

/** Every pair of a short form and its long form that briefs give, those of most briefs first. */
export async function abbreviationPairs(graph: GraphEngine): Promise<AbbreviationPair[]> {
  const pairs = new Map<string, Tally>();
  for (let after = ''; ; ) {
    const rows = await graph.read('suggest/abbreviations', { after, limit: page });
    for (const { id, newest, abbreviations } of rows) addBrief(pairs, id, newest, JSON.parse(abbreviations ?? '[]'));
    if (rows.length < page) break;
    after = rows.at(-1)?.id as string;
  }
  const briefsOf = new Map<string, number>();
  for (const { shortKey, briefs } of pairs.values()) briefsOf.set(shortKey, (briefsOf.get(shortKey) ?? 0) + briefs);
  return [...pairs.values()]
    .map(({ shorts, longs, ...pair }) => ({
      ...pair,
      share: pair.briefs / (briefsOf.get(pair.shortKey) as number),
      short: withoutPlural(usualForm(shorts)),
      long: glossaryForm([usualForm(longs), ...[...longs.keys()].sort()]),
    }))
    .sort(
      (a, b) =>
        b.briefs - a.briefs ||
        (a.shortKey === b.shortKey ? (a.longKey < b.longKey ? -1 : 1) : a.shortKey < b.shortKey ? -1 : 1),
    );
}

function addBrief(pairs: Map<string, Tally>, brief: string, newest: string, abbreviations: Abbreviation[]): void {
  const own = new Set<string>();
  for (const { short, long, longStart, longEnd } of abbreviations) {
    if (long === null || longStart === null || longEnd === null) continue;
    const [shortKey, longKey] = [labelKey(short), labelKey(long)];
    const key = `${shortKey}\n${longKey}`;
    if (shortKey === '' || longKey === '' || shortKey === longKey || own.has(key)) continue;
    own.add(key);
    const pair = pairs.get(key) ?? { shortKey, longKey, briefs: 0, shorts: new Map(), longs: new Map(), places: [] };
    pair.briefs += 1;
    addForm(pair.shorts, short);
    addForm(pair.longs, long);
    keepNewest(pair.places, { brief, start: longStart, end: longEnd, newest });
    pairs.set(key, pair);
  }
}

const withoutPlural = (short: string) => (/^[A-Z]{2,}s$/.test(short) ? short.slice(0, -1) : short);
