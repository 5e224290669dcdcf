import type { Brief, Claims } from '../model.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { candidatesOf } from './candidates.ts';
import { capitalised } from './capitals.ts';
import { definitionsOf } from './definitions.ts';
import { organizationsOf } from './organizations.ts';
import { papersOf } from './papers.ts';
import { peopleOf } from './people.ts';
import { type Reading, readingOf } from './reading.ts';
import { termsOf } from './terms.ts';

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
