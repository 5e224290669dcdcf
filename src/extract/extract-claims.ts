import type { Brief, Claims } from '../model.ts';
import { abbreviationsOf } from './abbreviations/abbreviations.ts';
import { candidatesOf } from './candidates/candidates.ts';
import { definitionsOf } from './definitions/definitions.ts';
import { termsOf } from './definitions/terms.ts';
import { papersOf } from './papers/papers.ts';
import { organizationsOf } from './people/organizations.ts';
import { peopleOf } from './people/people.ts';
import { capitalised } from './reading/capitals.ts';
import { type Reading, readingOf } from './reading/reading.ts';

/** What a brief says by its own words and layout. No vocabulary is asked, and nothing is claimed without its place. */
export function extractClaims(brief: Brief, reading: Reading = readingOf(brief)): Claims {
  const sentences = capitalised(reading);
  const organizations = organizationsOf(reading, sentences);
  const abbreviations = abbreviationsOf(reading);
  const definitions = definitionsOf(reading);
  return {
    papers: papersOf(brief, reading),
    terms: termsOf(brief),
    people: peopleOf(reading, sentences, organizations),
    organizations,
    abbreviations,
    definitions,
    candidates: candidatesOf(reading, { abbreviations, definitions }),
  };
}
