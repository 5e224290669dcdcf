import type { Suggestion, SuggestionEvidence } from './suggestion.ts';

/** Why something is suggested, in a line. */
export function reasonsText({ reasons }: Suggestion): string {
  return reasons.join('; ');
}

/** What a brief says, and which brief: `"…" (brief/…, "Title", Outlet, 2026-05-01)`. */
export function evidenceText({ sentence, brief, title, outlet, publishedAt }: SuggestionEvidence): string {
  return `“${sentence}” (${[brief, `“${title}”`, outlet, publishedAt?.slice(0, 10)].filter(Boolean).join(', ')})`;
}

/** For a field that a curator is to fill: what to do and what briefs give. */
export function openComments(suggestion: Suggestion): string[] {
  const { kind, choices, evidence } = suggestion;
  if (kind === 'definition') return ['In your own words; briefs say:', ...evidence.map(evidenceText)];
  return [...choices.map(({ field, value }) => `${field}: ${value}`), ...evidence.map(evidenceText)];
}
