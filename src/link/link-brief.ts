import type {
  Brief,
  Claims,
  CoveredPaper,
  Definition,
  Evidence,
  LinkedBrief,
  Match,
  NameRef,
  OutletLink,
  PaperClaim,
  Reference,
} from '../model.ts';
import { labelKey, type Token } from '../text/tokens.ts';
import { type Found, gatherMentions } from './gather-mentions.ts';
import { followPaper, type LookUp, ownId, paperOf } from './names.ts';

/** A brief, the words of its text, what it says by itself, and the names found in it (see extract/lexicon.ts). */
export interface ReadBrief {
  brief: Brief;
  tokens: Token[];
  claims: Claims;
  matches: Match[];
}

/**
 * Everything a brief says, as entities. Where a name means several things and the brief does not say which, nothing
 * is linked.
 */
export function linkBrief({ brief, tokens, claims, matches }: ReadBrief, lookUp: LookUp): LinkedBrief {
  const words = briefWords(brief, tokens);
  const covers = new Map<string, CoveredPaper>();
  const found: Found[] = [];
  for (const claim of claims.papers) {
    const id = paperOf(claim, lookUp);
    if (id === null) continue;
    if (claim.role === 'COVERS') cover(covers, id, claim);
    else found.push(...claim.evidence.map((evidence) => ({ ref: paperRef(id, claim), evidence })));
  }
  for (const { label, evidence } of claims.terms) {
    const ref = only(lookUp(labelKey(label)).filter(({ type }) => type !== 'PAPER'));
    if (ref) found.push({ ref, evidence });
  }
  for (const { name, evidence } of claims.people) {
    const ref = only(lookUp(labelKey(name)).filter(({ type }) => type === 'PERSON'));
    if (ref) found.push(...evidence.map((each) => ({ ref, evidence: each })));
  }
  const inContext = contextIn(words);
  for (const match of matches) {
    const named = only(match.refs.filter(inContext));
    const ref = named?.type === 'PAPER' ? { ...named, id: followPaper(named.id, lookUp) } : named;
    if (ref && isProse(brief, match)) found.push({ ref, evidence: matchEvidence(brief.text, match, ref) });
  }
  return {
    brief,
    outlet: brief.outlet && outletLink(brief.text, brief.outlet, lookUp),
    originalPublisher: brief.originalPublisher && outletLink(brief.text, brief.originalPublisher, lookUp),
    covers: [...covers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: gatherMentions(brief, claims.abbreviations, found, covers),
    definitions: definitions(claims, lookUp),
    abbreviations: claims.abbreviations,
    words,
  };
}

function briefWords(brief: Brief, tokens: Token[]): string {
  const names = [brief.outlet?.name, brief.originalPublisher?.name, brief.url].filter(
    (name) => typeof name === 'string',
  );
  const words = [...tokens.map(({ norm }) => norm), ...names.map(labelKey).filter(Boolean)];
  return ` ${words.join(' ')} `;
}

const only = (refs: NameRef[]) => (refs.length === 1 ? (refs[0] as NameRef) : null);

/** Whether a name counts in a brief with these words. Each name is asked about once: its phrases are looked for in all of them. */
function contextIn(words: string): (ref: NameRef) => boolean {
  const known = new Map<string[], boolean>();
  return ({ onlyWith }) => {
    if (onlyWith === null) return true;
    const counts = known.get(onlyWith) ?? onlyWith.some((phrase) => words.includes(` ${phrase} `));
    known.set(onlyWith, counts);
    return counts;
  };
}

/** Addresses and bylines are no prose: "AI Alignment Forum" in a byline is no mention of AI alignment. */
function isProse(brief: Brief, { start }: Match): boolean {
  const section = brief.sections.find((each) => each.start <= start && start < each.end);
  return section?.kind !== 'LINK' && section?.kind !== 'SOURCE';
}

function matchEvidence(text: string, { start, end, key }: Match, ref: NameRef): Evidence {
  const rule = ref.status === 'CURATED' ? 'vocabulary' : 'sourced-name';
  return { start, end, quote: text.slice(start, end), rule, confidence: matchConfidence(ref, key) };
}

/** Several words are hardly ever there by chance; a word with an everyday sense may be, even beside its context. */
function matchConfidence(ref: NameRef, key: string): number {
  if (ref.onlyWith) return 0.8;
  const severalWords = key.includes(' ');
  if (ref.status === 'CURATED') return severalWords ? 0.95 : 0.9;
  return severalWords ? 0.9 : 0.85;
}

function paperRef(id: string, claim: PaperClaim): NameRef {
  const label = claim.title ?? claim.arxivId ?? claim.doi ?? id;
  return { type: 'PAPER', id, label, written: label, status: 'SOURCED', onlyWith: null, scan: false, identifiers: [] };
}

function cover(covers: Map<string, CoveredPaper>, id: string, claim: PaperClaim): void {
  const known = covers.get(id)?.claim;
  covers.set(id, { id, claim: known ? joined(known, claim) : claim });
}

function joined(a: PaperClaim, b: PaperClaim): PaperClaim {
  return {
    title: a.title ?? b.title,
    arxivId: a.arxivId ?? b.arxivId,
    doi: a.doi ?? b.doi,
    url: a.url ?? b.url,
    year: a.year ?? b.year,
    citedAs: a.citedAs ?? b.citedAs,
    role: a.role,
    evidence: [...a.evidence, ...b.evidence],
  };
}

function outletLink(text: string, reference: Reference, lookUp: LookUp): OutletLink {
  const key = labelKey(reference.name);
  const ref = only(lookUp(key).filter(({ type }) => type === 'OUTLET'));
  const { start, end, rule, confidence } = reference;
  return {
    id: ref?.id ?? ownId('OUTLET', key, reference.name),
    label: ref?.label ?? reference.name,
    name: reference.name,
    evidence: { start, end, quote: text.slice(start, end), rule, confidence },
  };
}

function definitions(claims: Claims, lookUp: LookUp): Definition[] {
  return claims.terms.flatMap(({ label, definition }) => {
    const ref = definition && only(lookUp(labelKey(label)).filter(({ type }) => type === 'CONCEPT'));
    return ref ? [{ id: ref.id, label, ...definition }] : [];
  });
}
