import { BriefgraphError } from '../../errors.ts';
import { baseOf, schemeIri } from '../skos/addresses.ts';
import type { Exported } from './exported.ts';

export interface Addresses {
  scheme: string;
  /** Of an entity, or of what was replaced, by its id with its prefix. */
  of(id: string): string;
}

/** Each entity's address: the one it came with, or its id behind the base. Throws where two would have one. */
export function addressesFor({ vocabulary, oldAddresses }: Exported, given?: string): Addresses {
  const base = baseOf(vocabulary.scheme, given);
  const scheme = schemeIri(vocabulary.scheme, given);
  const own = new Map(oldAddresses);
  for (const { id, carried } of vocabulary.concepts) if (carried?.iri) own.set(id, carried.iri);
  const of = (id: string) => own.get(id) ?? base + id;
  const seen = new Map([[scheme, 'the scheme']]);
  for (const id of [...vocabulary.concepts.map((concept) => concept.id), ...Object.keys(vocabulary.redirects)]) {
    const other = seen.get(of(id));
    if (other !== undefined) {
      throw new BriefgraphError('BAD_SEED', `${id} and ${other} have one address: ${of(id)}`, {
        where: vocabulary.files[id] ?? id,
        next: 'Give one of them another iri, or none.',
      });
    }
    seen.set(of(id), id);
  }
  return { scheme, of };
}
