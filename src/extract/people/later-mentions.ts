import { evidenceAt } from '../../model/evidence-at.ts';
import type { Evidence } from '../../model.ts';
import type { Reading } from '../reading/reading.ts';
import { surnameOf } from './full-names.ts';

const word = /\p{Lu}[\p{L}\p{M}]*(?:['’-](?!s(?!\p{L}))[\p{L}\p{M}]+)*/gu;
/** Before a surname: forms of address, and the marks and small words after which a name begins. */
const address = /(?:^|[^\p{L}])(?:Dr|Prof|Mr|Mrs|Ms|Professor|Sir|Dame)\.?\s$/u;

/**
 * Where known people are named again: by their full name anywhere, or by their surname alone behind its first place.
 * A surname of two people, or beside other capitals ("the Roe Institute", "Richard Roe"), names nobody.
 */
export function laterMentions({ text }: Pick<Reading, 'text'>, names: string[]): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>(names.map((name) => [name, []]));
  const bySurname = new Map<string, string[]>();
  for (const name of names) bySurname.set(surnameOf(name), [...(bySurname.get(surnameOf(name)) ?? []), name]);
  if (names.length === 0) return found;
  const introduced = new Set<string>();
  for (const { 0: surname, index } of text.matchAll(word)) {
    const bearers = bySurname.get(surname);
    if (!bearers) continue;
    const end = index + surname.length;
    const full = bearers.find(
      (name) => text.startsWith(name, end - name.length) && !/[\p{L}\p{N}-]/u.test(text[end - name.length - 1] ?? ' '),
    );
    if (full) {
      introduced.add(surname);
      found.get(full)?.push(evidenceAt(text, { start: end - full.length, end }, 'full-name', 0.85));
    } else if (bearers.length === 1 && introduced.has(surname) && standsAlone(text, index, end)) {
      found.get(bearers[0] as string)?.push(evidenceAt(text, { start: index, end }, 'surname', 0.75));
    }
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(end, end + 8);
  if (/^\s(?:et al|\p{Lu})|^-\p{L}/u.test(behind)) return false;
  return address.test(before) || !/(?:\p{Lu}[\p{L}'’.-]*\s|[\p{L}\p{N}-])$/u.test(before) || startsSentence(before);
}

/** "… in search. Todorovic emphasized …", but not "… J. Todorovic". */
function startsSentence(before: string): boolean {
  return /[\p{Ll}\p{N})"”’]{2}[.!?]["”’]?\s$/u.test(before);
}
