import type { Quad, Term } from '@rdfjs/types';
import { nameOf } from '../rdf/name-of.ts';
import { term } from './terms.ts';

/** Statements by subject and property; a property of the file that is a kind of a known one counts as that. */
export class RdfIndex {
  readonly #bySubject: Map<string, Quad[]>;
  readonly #known: Map<string, string>;

  /** `properties` are those that the reader understands. */
  constructor(quads: Quad[], properties: Iterable<string>) {
    this.#bySubject = Map.groupBy(quads, ({ subject }) => nameOf(subject));
    this.#known = knownKinds(quads, new Set(properties));
  }

  get subjects(): Iterable<string> {
    return this.#bySubject.keys();
  }

  has(subject: string): boolean {
    return this.#bySubject.has(subject);
  }

  of(subject: string): Quad[] {
    return this.#bySubject.get(subject) ?? [];
  }

  /** The property itself, or the one it is a kind of. */
  meaning(property: string): string {
    return this.#known.get(property) ?? property;
  }

  objects(subject: string, ...properties: string[]): Term[] {
    const wanted = new Set(properties.map(term));
    return this.of(subject)
      .filter(({ predicate }) => wanted.has(this.meaning(predicate.value)))
      .map(({ object }) => object);
  }

  /** The members of an rdf:List, in order; a list that goes round ends where it does. */
  list(head: Term): Term[] {
    const members: Term[] = [];
    const seen = new Set<string>();
    for (let at: Term | undefined = head; at && at.value !== term('rdf:nil') && !seen.has(nameOf(at)); ) {
      seen.add(nameOf(at));
      members.push(...this.objects(nameOf(at), 'rdf:first').slice(0, 1));
      at = this.objects(nameOf(at), 'rdf:rest')[0];
    }
    return members;
  }
}

/** Properties that the file declares as kinds of known ones, over several steps too. */
function knownKinds(quads: Quad[], known: Set<string>): Map<string, string> {
  const declared = term('rdfs:subPropertyOf');
  const above = quads.filter(({ predicate }) => predicate.value === declared);
  const kinds = new Map<string, string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { subject, object } of above) {
      const meaning = known.has(object.value) ? object.value : kinds.get(object.value);
      if (meaning === undefined || known.has(subject.value) || kinds.has(subject.value)) continue;
      kinds.set(subject.value, meaning);
      grown = true;
    }
  }
  return kinds;
}
