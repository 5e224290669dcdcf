/** The shapes of single values in seeds: labels, ids, addresses, identifiers. */
import { z } from 'zod';
import { arxivIdOf, doiOf } from '../../text/identifier.ts';
import { labelKey } from '../../text/tokens.ts';

/** What is read of one value at most: characters are Unicode code points. */
export const limits = {
  label: 200,
  title: 500,
  definition: 10_000,
  id: 200,
  url: 2_000,
  labels: 1_000,
  members: 10_000,
  replacedBy: 20,
  note: 10_000,
  notes: 1_000,
  iri: 2_000,
};

/** Text that says what is wrong with a value, or null. */
type Check = (text: string) => string | null;

function text(checks: Check[]) {
  return z
    .string()
    .trim()
    .check((context) => {
      const fault = checks.map((check) => check(context.value)).find((found) => found !== null);
      if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value });
    });
}

/**
 * What an editor is told of a text, which knows nothing of the checks: a form that all good values have and its words for
 * those that have it not. It may be wider than the checks, and must not be narrower.
 */
function hint(pattern: string, patternErrorMessage: string): { pattern: string; patternErrorMessage: string } {
  return { pattern, patternErrorMessage };
}

/** Of texts that may be anything. */
const someText = (maxLength: number) => ({ ...hint('\\S', 'this is empty'), maxLength });

const notEmpty: Check = (value) => (value === '' ? 'is empty' : null);

function notLongerThan(limit: number): Check {
  return (value) => {
    const long = value.length > 2 * limit || (value.length > limit && [...value].length > limit);
    return long ? `is longer than ${limit} characters` : null;
  };
}

/** Controls and lone surrogates have no place in text; marks that turn its direction make a label look like another. */
const unreadable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const unreadableButLines = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

function without(characters: RegExp): Check {
  return (value) => {
    const found = characters.exec(value)?.[0];
    if (!found) return null;
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `has the control character U+${code}`;
  };
}

const hasWord: Check = (value) => (/[a-z0-9]/i.test(value) || labelKey(value) !== '' ? null : 'has no letter or digit');

/** What an address's path can hold as it is: an id is part of addresses. */
const idCharacters = /^[^\s\p{C}"`<>\\{}|^#?]+$/u;

const idExamples = {
  'concept/': 'mu-parameterization',
  'paper/': 'arxiv/1706.03762',
  'person/': 'ashish-vaswani',
  'organization/': 'aalto-university',
  'outlet/': 'ars-technica',
};

export function idWithout(prefix: keyof typeof idExamples) {
  return text([
    notEmpty,
    notLongerThan(limits.id),
    (value) => (value.startsWith(prefix) ? `is written without "${prefix}": "${value.slice(prefix.length)}"` : null),
    (value) => (idCharacters.test(value) ? null : 'has a space or another character that an id cannot have'),
    (value) => (value.split('/').some((part) => /^\.*$/.test(part)) ? 'has an empty part, "." or ".."' : null),
  ])
    .normalize('NFC')
    .meta({
      description: `An id, written without "${prefix}": ${idExamples[prefix]}`,
      ...hint(
        `^\\s*(?!${prefix})(?!(?:\\S*/)?\\.*(?:/|\\s*$))[^\\s"\`<>\\\\{}|^#?]+\\s*$`,
        `an id is written without "${prefix}" and without spaces, for example ${idExamples[prefix]}`,
      ),
      maxLength: limits.id,
    });
}

export const label = text([notEmpty, notLongerThan(limits.label), without(unreadable), hasWord]).meta(
  someText(limits.label),
);
export const title = text([notEmpty, notLongerThan(limits.title), without(unreadable), hasWord]).meta(
  someText(limits.title),
);
export const definition = text([notEmpty, notLongerThan(limits.definition), without(unreadableButLines)]).meta(
  someText(limits.definition),
);
export const url = text([notLongerThan(limits.url), without(/[\p{C}\s]/u), webAddress]).meta({
  ...hint(
    '^\\s*[hH][tT][tT][pP][sS]?:\\S+\\s*$',
    'this must be an http or https address, for example https://example.org',
  ),
  maxLength: limits.url,
});

function webAddress(value: string): string | null {
  if (!URL.canParse(value)) return 'is not a web address';
  const { protocol, username, password } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') return 'is not an http or https address';
  return username || password ? 'has a user name or a password in it' : null;
}

export const arxivId = text([(value) => (/\s/.test(value) || !arxivIdOf(value) ? 'is not an arXiv id' : null)])
  .overwrite((value) => arxivIdOf(value) ?? value)
  .meta(hint('\\d\\.\\d{4}|/\\d{7}', 'this must be an arXiv id, for example "1706.03762"'));
export const doi = text([(value) => (/\s/.test(value) || !doiOf(value) ? 'is not a DOI' : null)])
  .overwrite((value) => doiOf(value) ?? value)
  .meta(hint('10\\.\\d{4}', 'this must be a DOI, for example 10.1038/nature14539'));
/** Coerced, because YAML's scalars come as the text they are written as. */
export const year = z.coerce
  .number()
  .int()
  .min(1500)
  .max(2100)
  .meta(hint('^\\s*[12]\\d{3}(?:\\.0*)?\\s*$', 'this must be a year, for example 2017'));

/** An absolute address of something on the web of data, which need not be one of a page. */
export const iri = text([
  notLongerThan(limits.iri),
  without(/[\p{C}\s<>"{}|\\^`]/u),
  (value) => (/^[a-z][a-z0-9+.-]*:./i.test(value) ? null : 'is not an absolute IRI'),
]).meta({
  ...hint(
    '^\\s*[A-Za-z][A-Za-z0-9+.-]*:\\S+\\s*$',
    'this must be a whole address, for example https://example.org/terms/attention',
  ),
  maxLength: limits.iri,
});
/** BCP 47, as far as its form goes. */
export const languageTag = text([
  (value) => (/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value) ? null : 'is not a language tag'),
]).meta(hint('^\\s*[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\\s*$', 'this must be a language tag, for example fr or pt-BR'));
/** `term/world-models`, `same/agent+ai-agent`: what a curator turned down. */
export const suggestionId = text([
  notEmpty,
  notLongerThan(2 * limits.id),
  (value) =>
    /^[a-z]+\/[^\s\p{C}"`<>\\{}|^#?]+$/u.test(value)
      ? null
      : 'is not the id of a suggestion, such as "term/world-models"',
]).meta(
  hint('^\\s*[a-z]+/[^\\s"`<>\\\\{}|^#?]+\\s*$', 'this must be the id of a suggestion, for example term/world-models'),
);
export const sentence = text([notEmpty, notLongerThan(limits.title), without(unreadable)]).meta(someText(limits.title));
