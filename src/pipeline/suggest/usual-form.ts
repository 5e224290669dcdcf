import type { Candidate } from '../../model.ts';
import { singular } from '../../text/singular.ts';
import { tokenize } from '../../text/tokens.ts';

/** How a name is written, and how often. */
export type Forms = Map<string, number>;

export function addForm(forms: Forms, form: string): void {
  const written = form.replace(/\s+/g, ' ');
  forms.set(written, (forms.get(written) ?? 0) + 1);
}

/** The most frequent form; of equals, small letters before capitals, then by code units. */
export function usualForm(forms: Forms): string {
  const sorted = [...forms].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}

/**
 * A term as a glossary writes it: one of it, and in small letters where somebody writes it so. Headlines and the
 * beginnings of sentences have capitals for all; a name has them everywhere.
 */
export function glossaryForm(forms: string[]): string {
  const [usual = ''] = forms;
  const small = forms.find((form) => form === inSmall(form)) ?? forms.find((form) => /^\p{Ll}/u.test(form));
  return inSingular(small ?? usual);
}

/** What a candidate term is to be called. */
export function candidateLabel({ label, places }: Pick<Candidate, 'label' | 'places'>): string {
  return glossaryForm([label, ...places.map(({ quote }) => quote.replace(/\s+/g, ' '))]);
}

/** Without the capitals of words that have one in front alone: "Chain of Thought", but not "RAG" and "mRNA". */
function inSmall(label: string): string {
  return label.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll}+(?!\p{L}))/gu, (letter) => letter.toLowerCase());
}

function inSingular(label: string): string {
  const last = tokenize(label).at(-1);
  if (!last || last.end !== label.length) return label;
  const one = /^[A-Z]{2,5}s$/.test(last.raw) ? last.raw.slice(0, -1) : singularAs(last.raw);
  return label.slice(0, last.start) + one;
}

function singularAs(word: string): string {
  const small = word.toLowerCase();
  const one = singular(small);
  if (one === small || !/^\p{L}\p{Ll}+$/u.test(word)) return word;
  return word.slice(0, 1) + one.slice(1);
}
