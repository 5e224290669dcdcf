/** Small words that names and what stands beside them are read by. */
import { expect, it } from 'vitest';
import { extractClaims } from '../../../src/extract/extract-claims.ts';
import { prose } from '../brief-of.ts';

const peopleIn = (text: string) => extractClaims(prose(text)).people.map(({ name }) => name);
const organizationsIn = (text: string) => extractClaims(prose(text)).organizations.map(({ name }) => name);
const split = (words: string) => words.split(' ');

it.each(split('van von der den de da di du dos del della la le el al bin ibn ben ter zu af av y'))(
  'a name goes on over "%s"',
  (particle) => {
    expect(peopleIn(`They went with engineer Ondine ${particle} Varkas to the old mill.`)).toEqual([
      `Ondine ${particle} Varkas`,
    ]);
  },
);

it.each(split('at of in and for who from on with behind based turned'))(
  'behind "…, a scientist" may stand "%s"',
  (word) => {
    const text = (behind: string) => `It came from Ondine Varkas, a scientist ${behind} the old mill.`;
    expect(peopleIn(text(word))).toEqual(['Ondine Varkas']);
    expect(peopleIn(text('grinds'))).toEqual([]);
  },
);

it.each(split('by from of for with that to which and'))('"…, a thing %s a scientist" is no person', (word) => {
  expect(peopleIn(`It came from Ondine Varkas, a thing ${word} scientist at the old mill.`)).toEqual([]);
  expect(peopleIn('It came from Ondine Varkas, a thing, scientist at the old mill.')).toEqual([]);
});

it.each(split('his her their other several'))('"and %s colleagues" makes a person', (word) => {
  expect(peopleIn(`They saw Ondine Varkas and ${word} colleagues at the mill.`)).toEqual(['Ondine Varkas']);
});

it.each(split('Inc Corp Ltd Bros'))('the full stop of "%s." is part of the name', (word) => {
  expect(organizationsIn(`They bought Quillon Valdis ${word}. shares at the mill.`)).toEqual([
    `Quillon Valdis ${word}.`,
  ]);
});

it.each(split('Former Early Two Several Many Some Top Senior'))('"%s Quillon employees" are of Quillon', (word) => {
  expect(organizationsIn(`${word} Quillon employees came to the mill.`)).not.toContain(`${word} Quillon`);
});

it.each(split('Committee Board Commission Council'))('"the Joint %s on …" is one of many', (word) => {
  expect(organizationsIn(`They met the Joint ${word} on Birds at the mill.`)).toEqual([]);
  expect(organizationsIn(`They met the Quillon ${word} on Birds at the mill.`)).toEqual([`Quillon ${word} on Birds`]);
});
