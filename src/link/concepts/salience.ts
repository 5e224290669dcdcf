import type { Brief, EntityType } from '../../model.ts';
import { announcementsIn } from './announcements.ts';
import { nestedRule } from './nested-names.ts';
import { kindsOf, titleEnd } from './place.ts';
import { freeSides } from './standing.ts';

/** An entity that a brief mentions, and what tells how much the brief is about it. */
export interface Weighed {
  id: string;
  type: EntityType;
  /** Ids of its neighbours in the vocabulary. */
  near: string[];
  generality: number;
  hub: boolean;
  /** Whether it is called by everyday words alone. */
  plain: boolean;
  /** Where it is mentioned, in any order. */
  places: { start: number; end: number; quote: string; rule: string }[];
}

/** What is seen of an entity in its brief. */
export interface Traits {
  titled: boolean;
  listed: boolean;
  early: boolean;
  explained: boolean;
  announced: boolean;
  /** Mentions that count. */
  count: number;
  /** Words of its longest mention. */
  words: number;
  generality: number;
  hub: boolean;
  /** How many more special concepts of the brief point to it as their neighbour. */
  support: number;
  /** Whether it is called by everyday words alone, and none of its neighbours is named. */
  plain: boolean;
  plural: boolean;
  compound: boolean;
  /** On how many sides it is where its phrase ends, at best. */
  free: number;
  /** How many entities of its type the brief mentions. */
  crowd: number;
}

/**
 * What each trait weighs, in natural log odds. Fitted by logistic regression to author keywords of papers (see
 * test/eval/concepts.ts) and rounded; what papers do not have (glossaries, topic lists) is set by the captures' gold.
 */
export const signals: { id: string; weight: number; of: (traits: Traits) => number; reason: string }[] = [
  { id: 'titled', weight: 1, of: ({ titled }) => +titled, reason: 'titles name their subject' },
  { id: 'listed', weight: 1.6, of: ({ listed }) => +listed, reason: 'the outlet lists it as a topic or explains it' },
  {
    id: 'early',
    weight: 0.5,
    of: ({ early, titled }) => +(early && !titled),
    reason: 'what a text is about is said at its beginning, if not in its title',
  },
  { id: 'explained', weight: 0.6, of: ({ explained }) => +explained, reason: 'who gives it a short form will need it' },
  {
    id: 'repeated',
    weight: 0.8,
    of: ({ count }) => Math.log2(Math.min(Math.max(count, 1), 8)),
    reason: 'each doubling of its mentions; beyond eight they say no more',
  },
  { id: 'long', weight: 0.6, of: ({ words }) => +(words > 2), reason: 'long names are special ones' },
  {
    id: 'single',
    weight: -0.3,
    of: ({ words }) => +(words === 1),
    reason: 'single words name what is at hand as often as the subject',
  },
  {
    id: 'announced',
    weight: 0.4,
    of: ({ announced }) => +announced,
    reason: 'a sentence says that this is what was done: "we present …", "the paper introduces …"',
  },
  {
    id: 'supported',
    weight: 0.9,
    of: ({ support }) => Math.min(support, 2),
    reason: 'special cases of it are named too',
  },
  {
    id: 'general',
    weight: -0.8,
    of: ({ generality }) => generality,
    reason: 'part of very many other names: "learning", "system"',
  },
  { id: 'hub', weight: -1.5, of: ({ hub }) => +hub, reason: 'every brief is about artificial intelligence somehow' },
  {
    id: 'plain',
    weight: -0.9,
    of: ({ plain, count }) => (plain ? 1 / Math.max(count, 1) : 0),
    reason:
      'an everyday word ("spring", "engine") that no other concept of the brief bears out, the less the more often it comes',
  },
  {
    id: 'plural',
    weight: -0.5,
    of: ({ plural }) => +plural,
    reason: 'only ever several of it: things at hand rather than the subject ("components")',
  },
  {
    id: 'compound',
    weight: -0.8,
    of: ({ compound }) => +compound,
    reason: 'only ever a part of another word: "budget-aware"',
  },
  {
    id: 'free',
    weight: 0.3,
    of: ({ free }) => free,
    reason: 'a phrase of its own, and no part of a longer one that the vocabulary lacks',
  },
  {
    id: 'crowded',
    weight: -0.3,
    of: ({ crowd }) => Math.log2(Math.max(crowd, 3) / 3),
    reason: 'each doubling of what the brief names beyond three: who names much speaks little of each',
  },
];

/** The score at which a brief is as likely as not about an entity. */
const even = 0.5;

/** From here on an entity is what the brief is about. */
const about = 0.5;

/**
 * How much of the brief each entity is, from 0 to 1 by id; 0.5 and above is what the brief is about. Where no concept
 * comes to that, it is the title's best: even a hub ("artificial intelligence") says more than nothing.
 */
export function saliences(brief: Brief, entities: Weighed[]): Map<string, number> {
  const traits = traitsOf(brief, entities);
  const weights = new Map(traits.map(([id, each]) => [id, salienceOf(each)]));
  const concepts = entities.filter(({ type }) => type === 'CONCEPT').map(({ id }) => id);
  const weightOf = (id: string) => weights.get(id) ?? 0;
  if (concepts.some((id) => weightOf(id) >= about)) return weights;
  const titled = new Set(
    traits.filter(([, { titled, compound, plain }]) => titled && !compound && !plain).map(([id]) => id),
  );
  const best = concepts
    .filter((id) => titled.has(id))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  if (best[0] !== undefined) weights.set(best[0], about);
  return weights;
}

function salienceOf(traits: Traits): number {
  if (traits.count === 0) return 0.02;
  let score = -even;
  for (const { weight, of } of signals) score += weight * of(traits);
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}

/** Whom a brief is for, and where it was found, is not what it is about. */
const aside = new Set(['AUDIENCE', 'SOURCE', 'LINK']);

/** By its look: "biases", but not "bias", "analysis", "statistics" or "Claude's". */
const plural = /[^sui'’]s$(?<!ics)/;

/** A fifth of a text is its beginning, of a short text more, and of a long one no more than a paragraph (UTF-16 units). */
const beginningOf = (length: number) => Math.min(Math.max(length / 5, 200), 300);

function traitsOf(brief: Brief, entities: Weighed[]): [string, Traits][] {
  const kindAt = kindsOf(brief);
  const title = titleEnd(brief);
  const beginning = title + beginningOf(brief.text.length - title);
  const named = entities.filter(({ places }) => places.some(({ rule }) => rule !== nestedRule));
  const support = supportOf(named);
  const ids = new Set(named.map(({ id }) => id));
  const crowds = Map.groupBy(named, ({ type }) => type);
  const announces = announcementsIn(brief.text);
  return entities.map(({ id, type, near, generality, hub, plain, places }) => {
    const traits: Traits = {
      titled: false,
      listed: false,
      early: false,
      explained: false,
      announced: false,
      count: 0,
      words: 0,
      generality,
      hub,
      support: support.get(id) ?? 0,
      plain: plain && !support.has(id) && !near.some((each) => ids.has(each)),
      plural: true,
      compound: true,
      free: 0,
      crowd: crowds.get(type)?.length ?? 1,
    };
    for (const { start, end, quote, rule } of places) {
      const kind = kindAt(start);
      if ((kind !== null && aside.has(kind)) || rule === nestedRule) continue;
      traits.count += 1;
      if (start < title) traits.titled = true;
      else if (kind === 'SUMMARY' || start < beginning) traits.early = true;
      if (kind === 'TERM' || kind === 'TOPIC') traits.listed = true;
      if (rule === 'abbreviation') traits.explained = true;
      if (announces(start)) traits.announced = true;
      if (!plural.test(quote)) traits.plural = false;
      if (brief.text[start - 1] !== '-' && brief.text[end] !== '-') traits.compound = false;
      if (type === 'CONCEPT' && traits.free < 2) traits.free = Math.max(traits.free, freeSides(brief.text, start, end));
      traits.words = Math.max(traits.words, wordsIn(quote));
    }
    return [id, traits];
  });
}

const wordsIn = (quote: string) => (/[\s-]/.test(quote) ? quote.split(/[\s-]+/).length : 1);

function supportOf(entities: Weighed[]): Map<string, number> {
  const support = new Map<string, number>();
  for (const { near } of entities) for (const id of near) support.set(id, (support.get(id) ?? 0) + 1);
  return support;
}
