import { joinClaims } from '../../model/join-claims.ts';
import type { Brief, PaperClaim } from '../../model.ts';
import { labelKey } from '../../text/tokens.ts';
import { anyOf } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { citationsIn, mayCite } from './citations.ts';
import { type LinkedPaper, linkedPapers } from './linked-papers.ts';
import { mergeClaims } from './merge-claims.ts';
import { paperNouns } from './paper-rules.ts';
import { type TitledPaper, titledPapers } from './titled-papers.ts';

const paperNoun = new RegExp(anyOf(paperNouns), 'iu');

/**
 * The papers that a brief names by a quoted title, an arXiv id, a DOI or the address of a paper. One paper named in
 * several ways is one claim where the text or the layout says that it is one; otherwise the claims stay apart.
 */
export function papersOf(brief: Brief, reading: Reading): PaperClaim[] {
  const titled = titledPapers(reading);
  const linked = linkedPapers(brief, reading);
  const apart: PaperClaim[] = [];
  for (const one of linked) {
    const title = titleOf(one, titled, linked);
    if (title) title.claim = joinClaims(title.claim, one.claim);
    else apart.push(one.claim);
  }
  const claims = mergeClaims([...titled.map(({ claim }) => claim), ...apart]);
  const [only] = claims;
  if (!only || claims.length > 1) return claims;
  const identified = (only.arxivId !== null || only.doi !== null) && !linked.some(({ background }) => background);
  return [{ ...only, role: identified ? 'COVERS' : only.role, citedAs: only.citedAs ?? onlyCitation(reading) }];
}

/** The quoted title that an identifier belongs to: it stands with it, bears its name, or nothing else can be meant. */
function titleOf(one: LinkedPaper, titled: TitledPaper[], linked: LinkedPaper[]): TitledPaper | null {
  if (one.claim.title !== null) return null;
  const key = one.label ? labelKey(one.label) : '';
  const named = titled.find(({ claim }) => key !== '' && labelKey(claim.title ?? '') === key);
  if (named) return named;
  const beside = titled.find(({ places }) => places.some((place) => standsBehind(one, place.phrase.outerEnd)));
  if (beside) return beside;

  const covered = titled.filter(({ claim }) => claim.role === 'COVERS');
  const [subject] = covered;
  if (!subject || covered.length > 1 || severalPapers(linked)) return null;
  const together = titled.length === 1 && subject.places.some(({ sentence }) => sentence === one.sentence);
  return one.main || together ? subject : null;
}

/** `"…" (arXiv:2312.14302)`: an identifier of the text directly behind the title. */
function standsBehind({ claim, label, main }: LinkedPaper, titleEnd: number): boolean {
  const start = claim.evidence[0]?.start ?? 0;
  return !main && label === null && start >= titleEnd && start - titleEnd <= 3;
}

function severalPapers(linked: LinkedPaper[]): boolean {
  const several = (values: (string | null)[]) => new Set(values.filter((value) => value !== null)).size > 1;
  return several(linked.map(({ claim }) => claim.arxivId)) || several(linked.map(({ claim }) => claim.doi));
}

/** "Simon et al." elsewhere in the brief, where it is the only one and stands with a word for a paper. */
function onlyCitation({ masked, sentences }: Reading): string | null {
  if (!mayCite(masked)) return null;
  const cited = new Set<string>();
  let nearPaper = false;
  for (const sentence of sentences) {
    for (const { text, start, end } of citationsIn(masked, sentence)) {
      cited.add(text);
      nearPaper ||= paperNoun.test(masked.slice(Math.max(sentence.start, start - 30), start));
      nearPaper ||= paperNoun.test(masked.slice(end, Math.min(sentence.end, end + 30)));
    }
  }
  const [only] = cited;
  return only && cited.size === 1 && nearPaper ? only : null;
}
