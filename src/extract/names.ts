import { particle } from './cues.ts';
import { addresses, otherNames, roles } from './person-rules.ts';

/** A word of a name: a capital and small letters ("LeCun", "O’Brien", "Ng"), without the possessive. */
const word = String.raw`\p{Lu}(?:[\p{L}\p{M}]|['’-](?!s(?![\p{L}]))(?=\p{L})){1,24}`;
const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){0,2}`;

/** A given name and a surname, perhaps more: two to four words with capitals, initials and particles between. */
export const fullName = String.raw`(?<![\p{L}\p{N}_@#/-])(?:${word}|${initial})(?:\s(?:${word}|${initial})){0,2}(?:\s${particle}){0,2}\s${word}(?![\p{L}\p{N}_]|-\p{L})`;

/** Words that no name has; roles stand beside names ("Senator Jane Roe"). */
const others = new Set([
  ...otherNames.flatMap(({ words }) => words),
  ...[...roles, addresses].flatMap(({ words }) => words).map((role) => role.toLowerCase().replace('.', '')),
]);

/** Whether no word of it is a product's, an organization's, a place's or a small one, and none is all capitals. */
export function couldBePerson(name: string): boolean {
  const words = name.split(/[\s-]+/);
  return words.every(
    (one) =>
      !others.has(one.toLowerCase().replace(/[.'’]/g, '')) &&
      (one.length < 3 || one.endsWith('.') || /\p{Ll}/u.test(one)),
  );
}

/** The word by which a person is named later. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
