import { urlKey } from './identifier.ts';
import { labelKey } from './tokens.ts';

/** How a paper's identifiers are written as names (`arxiv:…`, `doi:…`) and as ids (`paper/arxiv/…`, `paper/doi/…`). */
const forms = [
  { name: 'arxiv:', id: 'paper/arxiv/' },
  { name: 'doi:', id: 'paper/doi/' },
];

/** The names that a paper's identifiers are, the surest first. */
export function identifierNames({ arxivId, doi }: { arxivId: string | null; doi: string | null }): string[] {
  return [...(arxivId ? [`arxiv:${arxivId}`] : []), ...(doi ? [`doi:${doi}`] : [])];
}

/** Whether a name is an identifier, an address, an id (see id-name.ts) or less than a title, and no label. */
export function isIdentifierName(name: string): boolean {
  return /^(?:arxiv|doi|url|short|id):/.test(name);
}

/** The normalised words that a text has which has the name; null for identifiers, which texts write in many ways. */
export function phraseOf(name: string): string | null {
  if (name.startsWith(address)) return labelKey(name.slice(address.length).replace(/\?.*$/s, '')) || null;
  return shorterName(name) ?? (isIdentifierName(name) ? null : name);
}

const address = 'url:';

/** How an address is written as a name; null for what is no web address. */
export function addressName(url: string): string | null {
  const key = urlKey(url);
  return key === null ? null : address + key;
}

/** The id that an identifier makes; null for any other name. */
export function paperIdOf(name: string): string | null {
  const form = forms.find((each) => name.startsWith(each.name));
  return form ? form.id + name.slice(form.name.length) : null;
}

/** The identifier that a paper's id is made of; null where it is made of a title. */
export function identifierOf(id: string): string | null {
  const form = forms.find((each) => id.startsWith(each.id));
  return form ? form.name + id.slice(form.id.length) : null;
}

const shorter = 'short:';

/** How what is shorter than a paper's title ("GAIL") is written as a name: never the name that a title has. */
export function shorterTitleName(key: string): string {
  return shorter + key;
}

/** The words of a name that is shorter than a title; null for any other name. */
export function shorterName(name: string): string | null {
  return name.startsWith(shorter) ? name.slice(shorter.length) : null;
}
