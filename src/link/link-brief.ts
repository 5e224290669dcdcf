import { evidenceAt } from '../model/evidence-at.ts';
import { joinClaims } from '../model/join-claims.ts';
import type {
  Brief,
  Claims,
  CoveredPaper,
  LinkedBrief,
  Match,
  NameRef,
  OutletLink,
  PaperClaim,
  Reference,
} from '../model.ts';
import { labelKey, type Token, tokenize } from '../text/tokens.ts';
import { meanings } from './concepts/concept-places.ts';
import { definitionsIn } from './concepts/definitions-in.ts';
import { nestedConfidence, nestedNames, nestedRule } from './concepts/nested-names.ts';
import { isProse, kindsOf } from './concepts/place.ts';
import { settleShortForms, withKnownShortForms } from './concepts/settle-short-forms.ts';
import type { BriefWords } from './concepts/surroundings.ts';
import type { Found } from './found.ts';
import { gatherMentions } from './gather-mentions.ts';
import { type LookUp, paperMeant, paperOf } from './names.ts';
import { papersByAddress } from './papers/papers-by-address.ts';
import { actorsFound, longestActors } from './people/actors.ts';

/** A brief, the words of its text, what it says by itself, and the names found in it (extract/lexicon.ts, extract/papers/paper-mentions.ts). */
export interface ReadBrief {
  brief: Brief;
  tokens: Token[];
  claims: Claims;
  matches: Match[];
  /** Papers that running text names. */
  papers: Found[];
}

/**
 * Everything a brief says, as entities. Where a name means several things and the brief does not say which, nothing
 * is linked.
 */
export function linkBrief({ brief, tokens, claims, matches, papers }: ReadBrief, lookUp: LookUp): LinkedBrief {
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
    const refs = lookUp(labelKey(label)).filter(({ type }) => type !== 'PAPER');
    // What running text names as an organization elsewhere is here a topic or a term.
    const ref = only(refs) ?? only(refs.filter(({ type }) => type === 'CONCEPT'));
    if (ref) found.push({ ref, evidence });
  }
  found.push(...actorsFound(claims, lookUp));
  for (const { match, ref, confidence } of meanings(brief, tokens, matches, words)) {
    found.push({ ref, evidence: evidenceAt(brief.text, match, ruleOf(ref), confidence) });
    found.push(...nestedNames(match, ref, tokens, lookUp).map((inner) => nestedFound(brief.text, inner)));
  }
  for (const { ref, evidence, main } of papersByAddress(brief, words.joined, lookUp)) {
    const id = paperMeant(ref, lookUp);
    if (id === null) continue;
    if (main) cover(covers, id, { ...unnamed, title: ref.label, evidence: [evidence] });
    else found.push({ ref: { ...ref, id }, evidence });
  }
  const kindAt = kindsOf(brief);
  for (const { ref, evidence } of papers) {
    const id = isProse(kindAt(evidence.start)) ? paperMeant(ref, lookUp) : null;
    if (id !== null) found.push({ ref: { ...ref, id }, evidence });
  }
  const mentions = gatherMentions(brief, settleShortForms(claims.abbreviations, longestActors(found), lookUp), covers);
  return {
    brief,
    outlet: brief.outlet && outletLink(brief.text, brief.outlet, lookUp),
    originalPublisher: brief.originalPublisher && outletLink(brief.text, brief.originalPublisher, lookUp),
    covers: [...covers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mentions,
    definitions: definitionsIn(claims, mentions, lookUp),
    abbreviations: withKnownShortForms(claims.abbreviations, mentions),
    candidates: claims.candidates,
    words: words.joined,
  };
}

/** Of the text, the names of its outlets and its address. */
function briefWords(brief: Brief, tokens: Token[]): BriefWords {
  const each = tokens.map(({ norm }) => norm);
  for (const name of [brief.outlet?.name, brief.originalPublisher?.name, brief.url]) {
    if (typeof name === 'string') for (const { norm } of tokenize(name)) each.push(norm);
  }
  return { each, joined: ` ${each.join(' ')} ` };
}

const only = (refs: NameRef[]) => (refs.length === 1 ? (refs[0] as NameRef) : null);

function nestedFound(text: string, match: Match): Found {
  return { ref: match.refs[0] as NameRef, evidence: evidenceAt(text, match, nestedRule, nestedConfidence) };
}

const ruleOf = ({ status }: NameRef) => (status === 'CURATED' ? 'vocabulary' : 'sourced-name');

function paperRef(id: string, claim: PaperClaim): NameRef {
  const label = claim.title ?? claim.arxivId ?? claim.doi ?? id;
  return { type: 'PAPER', id, label, written: label, status: 'SOURCED', onlyWith: null, scan: false, identifiers: [] };
}

/** A paper known by its address alone. */
const unnamed = { arxivId: null, doi: null, url: null, year: null, citedAs: null, role: 'COVERS' } as const;

function cover(covers: Map<string, CoveredPaper>, id: string, claim: PaperClaim): void {
  const known = covers.get(id)?.claim;
  covers.set(id, { id, claim: known ? joinClaims(known, claim) : claim });
}

/** A name of several outlets tells of none. */
function outletLink(text: string, reference: Reference, lookUp: LookUp): OutletLink | null {
  const ref = only(lookUp(labelKey(reference.name)).filter(({ type }) => type === 'OUTLET'));
  if (!ref) return null;
  return {
    id: ref.id,
    label: ref.label,
    name: reference.name,
    evidence: evidenceAt(text, reference, reference.rule, reference.confidence),
  };
}
