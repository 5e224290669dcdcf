import { BriefgraphError } from '../../errors.ts';
import { iri } from '../../seed/shapes/values.ts';

/** Throws USAGE where `--base` is nothing that addresses can be put behind, or read against. */
export function absoluteBase(base: string | undefined): void {
  if (base === undefined || iri.safeParse(base).success) return;
  throw new BriefgraphError('USAGE', `--base ${base} is not an absolute IRI`, {
    next: 'Such as https://example.org/glossary/',
  });
}
