import type { Term } from '@rdfjs/types';

/** A resource's IRI; a blank node as `_:name`. */
export function nameOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

export function isBlank(name: string): boolean {
  return name.startsWith('_:');
}
