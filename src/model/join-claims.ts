import type { PaperClaim } from './claims.ts';

/** One claim from two; what the first lacks the second gives. */
export function joinClaims(first: PaperClaim, second: PaperClaim): PaperClaim {
  return {
    title: first.title ?? second.title,
    arxivId: first.arxivId ?? second.arxivId,
    doi: first.doi ?? second.doi,
    url: first.url ?? second.url,
    year: first.year ?? second.year,
    citedAs: first.citedAs ?? second.citedAs,
    role: first.role === 'COVERS' || second.role === 'COVERS' ? 'COVERS' : 'MENTIONS',
    evidence: [...first.evidence, ...second.evidence],
  };
}
