import type { Quad, Term } from '@rdfjs/types';
import { BriefgraphError } from '../../errors.ts';

/** What is read of RDF at most: enough for large thesauri, too little for what only wants to fill the memory. */
export const rdfLimits = {
  triples: 2_000_000,
  /** Where all that a file says stands on one line, a place in it helps nobody. */
  triplesOfALine: 100_000,
  /** UTF-16 code units of an address, as in seeds. */
  iri: 2_000,
  /** Elements, lists and brackets inside each other. */
  depth: 500,
};

/** Lines count from 1; columns too, in UTF-16 code units, as editors count. */
export interface Place {
  line: number;
  column?: number | undefined;
}

export interface RdfReading {
  quads: Quad[];
  /** Where a statement's object ends, in the formats that tell. */
  placeOf(quad: Quad): Place | null;
  /** Addresses with characters that none can have; empty where such are refused. */
  odd: { iri: string; place: Place | null; quad: Quad }[];
  /** What the reader has changed or left out of the file, a sentence each. */
  warnings: string[];
}

/** Takes the statements of one file, and refuses what is beyond the limits with the place where that begins. */
export class QuadCollector implements RdfReading {
  readonly quads: Quad[] = [];
  readonly odd: RdfReading['odd'] = [];
  readonly warnings: string[] = [];
  readonly #places = new Map<Quad, Place>();
  readonly #path: string;
  readonly #keepOdd: boolean;
  #line = 0;
  #onLine = 0;

  constructor({ path, keepOdd = false }: { path: string; keepOdd?: boolean | undefined }) {
    this.#path = path;
    this.#keepOdd = keepOdd;
  }

  placeOf(quad: Quad): Place | null {
    return this.#places.get(quad) ?? null;
  }

  add(quad: Quad, place: Place | null): void {
    for (const term of [quad.subject, quad.predicate, quad.object]) this.#checkAddress(term, quad, place);
    if (this.quads.length === rdfLimits.triples) {
      throw tooMuch(this.#path, place, `more than ${rdfLimits.triples.toLocaleString('en')} statements`);
    }
    this.quads.push(quad);
    if (!place) return;
    this.#places.set(quad, place);
    this.#onLine = place.line === this.#line ? this.#onLine + 1 : 1;
    this.#line = place.line;
    if (this.#onLine > rdfLimits.triplesOfALine) {
      throw tooMuch(
        this.#path,
        place,
        `more than ${rdfLimits.triplesOfALine.toLocaleString('en')} statements on one line`,
      );
    }
  }

  #checkAddress(term: Term, quad: Quad, place: Place | null): void {
    const iri = term.termType === 'Literal' ? term.datatype.value : term.termType === 'NamedNode' ? term.value : '';
    if (iri.length > rdfLimits.iri) {
      throw tooMuch(this.#path, place, `an address of ${iri.length.toLocaleString('en')} characters`);
    }
    const odd = /[\p{Cc}\s<>"{}|\\^`]/u.exec(iri)?.[0];
    if (odd === undefined) return;
    if (this.#keepOdd) {
      this.odd.push({ iri, place, quad });
      return;
    }
    throw badRdf(
      this.#path,
      place,
      `the address "${iri.slice(0, 80)}" has the character ${JSON.stringify(odd)} in it`,
      {
        next: 'Write it percent-encoded (a space is %20).',
      },
    );
  }
}

export function badRdf(path: string, place: Place | null, what: string, more: { next?: string; cause?: unknown } = {}) {
  return new BriefgraphError('BAD_INPUT', what, { where: whereIn(path, place), ...more });
}

function tooMuch(path: string, place: Place | null, what: string): BriefgraphError {
  const limits = `${rdfLimits.triples.toLocaleString('en')} statements, ${rdfLimits.triplesOfALine.toLocaleString('en')} on a line, ${rdfLimits.iri.toLocaleString('en')} characters in an address`;
  return new BriefgraphError('TOO_LARGE', what, {
    where: whereIn(path, place),
    next: `At most these are read of a file: ${limits}. Split it.`,
  });
}

export function whereIn(path: string, place: Place | null): string {
  if (!place) return path;
  return `${path}:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
}
