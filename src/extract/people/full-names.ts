import { addresses, otherNames, roles } from './person-rules.ts';

/** Words that no name has; roles stand beside names ("Senator Jane Roe"). */
const others = new Set([
  ...otherNames.flatMap(({ words }) => words),
  ...[...roles, addresses].flatMap(({ words }) => words).map((role) => role.toLowerCase().replace('.', '')),
]);

/** Whether a word (small letters, without accents) is no product's, organization's or place's, no role and no small one. */
export function couldBeName(word: string): boolean {
  if (others.has(word)) return false;
  return !word.includes('-') || word.split('-').every((part) => !others.has(part));
}

/** The word by which a person is named later. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
