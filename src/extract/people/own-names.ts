import type { Match } from '../../model.ts';
import { withoutAccents } from '../../text/tokens.ts';
import { otherEndings } from './organization-rules.ts';
import { otherNames } from './person-rules.ts';
import { isEverydayWord, isGivenName, isPlace } from './word-lists.ts';

const given = otherEndings.filter(({ id }) => id === 'given').flatMap(({ words }) => words);
const eitherCase = [...given, ...given.map((word) => word.toLowerCase())].join('|');
/** With more of the name between: "IEEE PAMI Distinguished Researcher Award". */
const goesOn = new RegExp(
  String.raw`(?:\s\p{Lu}[\p{L}\p{N}.-]{0,30}(?:\s(?:\p{Lu}[\p{L}\p{N}.-]{0,30}|and|of|for)){0,7})?\s(?:${eitherCase})(?![\p{L}\p{N}])`,
  'uy',
);
/** A word with a capital and small letters, or "iOS". */
const nextWord = /\s((?:\p{Lu}|i\p{Lu})[\p{L}\p{N}]{1,30})(?![\p{L}\p{N}])/uy;
/** Licences are called by where they come from. */
const licences = new Set(['MIT', 'Apache', 'Mozilla', 'Eclipse']);
const licensed = /^(?:[ -]licen[cs]|\s?\)?\s?\/\s?Apache)/i;
const underLicence = /(?:\bunder(?: (?:the|an?))? |\blicen[cs]e(?:d|s)?(?: is)?\s?[:=|(]?\s?)$/i;
const products = new Set(otherNames.filter(({ id }) => id === 'product').flatMap(({ words }) => words));
const others = new Set(otherNames.filter(({ id }) => id !== 'product').flatMap(({ words }) => words));

/**
 * Matches as they stand: names of people and organizations without a possessive, and no organization where its name is
 * only part of another: of an award, a meeting or a journal ("Netflix Prize", "IEEE Conference on …") or of a product
 * ("Amazon Alexa").
 */
export function ownNames(text: string, matches: Match[]): Match[] {
  return matches.flatMap((match) => {
    if (!match.refs.some(({ type }) => type === 'ORGANIZATION' || type === 'PERSON')) return [match];
    const own = withoutPossessive(text, match);
    if (own.end < match.end || !isPartOfOther(text, own)) return [own];
    const refs = own.refs.filter(({ type }) => type !== 'ORGANIZATION');
    return refs.length > 0 ? [{ ...own, refs }] : [];
  });
}

function withoutPossessive(text: string, match: Match): Match {
  const tail = text.slice(match.end - 2, match.end);
  if ((tail !== "'s" && tail !== '’s') || match.refs.some(({ written }) => /['’]s$/.test(written))) return match;
  return { ...match, end: match.end - 2 };
}

/** "MIT License", "MIT-licensed", "under MIT" */
function isLicence(text: string, start: number, end: number): boolean {
  if (!licences.has(text.slice(start, end))) return false;
  return licensed.test(text.slice(end, end + 12)) || underLicence.test(text.slice(Math.max(0, start - 20), start));
}

function isPartOfOther(text: string, { start, end }: Match): boolean {
  goesOn.lastIndex = end;
  if (goesOn.test(text)) return true;
  if (isLicence(text, start, end)) return true;
  // "Meta-learning", "Meta-CoT"
  if (text[end] === '-' && text.startsWith('Meta', end - 4)) return true;
  nextWord.lastIndex = end;
  const next = nextWord.exec(text)?.[1];
  if (!next || /^\p{Lu}+s?$/u.test(next)) return false;
  const norm = withoutAccents(next);
  if (products.has(norm)) return true;
  return !(others.has(norm) || isEverydayWord(norm) || isGivenName(norm) || isPlace(norm));
}
