/** How a paper's identifiers are written as names (`arxiv:…`, `doi:…`) and as ids (`paper/arxiv/…`, `paper/doi/…`). */
const forms = [
  { name: 'arxiv:', id: 'paper/arxiv/' },
  { name: 'doi:', id: 'paper/doi/' },
];

/** The names that a paper's identifiers are, the surest first. */
export function identifierNames({ arxivId, doi }: { arxivId: string | null; doi: string | null }): string[] {
  return [...(arxivId ? [`arxiv:${arxivId}`] : []), ...(doi ? [`doi:${doi}`] : [])];
}

/** Whether a name is an identifier or an address, and no label: nothing to look for in a text. */
export function isIdentifierName(name: string): boolean {
  return /^(?:arxiv|doi|url):/.test(name);
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
