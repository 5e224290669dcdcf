import type { Scheme } from '../../model.ts';
import { neutralBase } from '../rdf/rdf-source.ts';

/**
 * What our ids are put behind to make addresses: the scheme's own address; without one, an address that is nobody's
 * (RFC 2606), so that no export claims a name on the web that somebody else may own.
 */
export function baseOf(scheme: Scheme | null, given?: string): string {
  const iri = given ?? scheme?.iri ?? neutralBase;
  return /[/#]$/.test(iri) ? iri : `${iri}/`;
}

/** The scheme without an address of its own is the base itself. */
export function schemeIri(scheme: Scheme | null, given?: string): string {
  return scheme?.iri ?? given ?? neutralBase;
}

export function conceptIri(base: string, id: string): string {
  return `${base}concept/${id}`;
}
