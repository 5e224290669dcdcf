import { joinClaims } from '../../model/join-claims.ts';
import type { Evidence, PaperClaim } from '../../model.ts';
import { urlKey } from '../../text/identifier.ts';
import { labelKey } from '../../text/tokens.ts';

/**
 * Puts together the claims that name one paper: by one identifier or one title, and by nothing that contradicts.
 * Of two values the earlier claim's stays. Sorted by where the paper is first named.
 */
export function mergeClaims(claims: PaperClaim[]): PaperClaim[] {
  const merged = new Set<PaperClaim>();
  const owners = new Map<string, PaperClaim>();
  for (const claim of claims) {
    let whole: PaperClaim = { ...claim };
    for (const key of keysOf(claim)) {
      const owner = owners.get(key);
      if (!owner || owner === whole || !agree(owner, whole)) continue;
      merged.delete(whole);
      merged.delete(owner);
      whole = joinClaims(owner, whole);
      for (const old of keysOf(whole)) if (owners.get(old) === owner) owners.set(old, whole);
    }
    merged.add(whole);
    for (const key of keysOf(whole)) if (!owners.has(key)) owners.set(key, whole);
  }
  return [...merged].map((claim) => ({ ...claim, evidence: sorted(claim.evidence) })).sort(byPlace);
}

function keysOf({ title, arxivId, doi, url }: PaperClaim): string[] {
  const keys: string[] = [];
  if (arxivId) keys.push(`arxiv:${arxivId}`);
  if (doi) keys.push(`doi:${doi}`);
  if (url && !arxivId && !doi) keys.push(`url:${urlKey(url) ?? url}`);
  if (title) keys.push(`title:${labelKey(title)}`);
  return keys;
}

function agree(a: PaperClaim, b: PaperClaim): boolean {
  return (!a.arxivId || !b.arxivId || a.arxivId === b.arxivId) && (!a.doi || !b.doi || a.doi === b.doi);
}

/** In the text's order; of two for one place the surer. */
function sorted(evidence: Evidence[]): Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const place = `${one.start}-${one.end}`;
    if ((best.get(place)?.confidence ?? -1) < one.confidence) best.set(place, one);
  }
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function byPlace(a: PaperClaim, b: PaperClaim): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return (
    (first?.start ?? 0) - (second?.start ?? 0) ||
    (first?.end ?? 0) - (second?.end ?? 0) ||
    (keysOf(a).join() < keysOf(b).join() ? -1 : 1)
  );
}
