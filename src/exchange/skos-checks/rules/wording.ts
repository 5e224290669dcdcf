import { quoted } from '../../../seed/quoted.ts';
import { shortName } from '../model/skos-terms.ts';

/** A label as the file has it: `"Concept A"@en`. */
export function labelled({ text, language }: { text: string; language: string }): string {
  return quoted(text) + (language === '' ? '' : `@${language}`);
}

export function named(resource: string): string {
  return resource.startsWith('_:') ? `the blank node ${resource}` : shortName(resource);
}

const mostNamed = 5;

/** `<a>, <b> and 7 more`. */
export function listed(resources: Iterable<string>, name: (resource: string) => string = named): string {
  const all = [...resources];
  const shown = all.slice(0, all.length === mostNamed + 1 ? all.length : mostNamed).map(name);
  const more = all.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
