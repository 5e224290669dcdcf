/**
 * A person's name as it is compared: letters and digits in small letters without accents. Unlike `labelKey` it keeps
 * the plural, since "Adams" is nobody of the name "Adam"; points, hyphens and apostrophes do not matter.
 */
export function personKey(name: string): string {
  return name
    .replace(/['’]s$/, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether two ways of writing are one name. */
export const samePerson = (one: string, other: string) => one === other || personKey(one) === personKey(other);
