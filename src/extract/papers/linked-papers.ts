import { evidenceAt } from '../../model/evidence-at.ts';
import { joinClaims } from '../../model/join-claims.ts';
import type { Brief, Evidence, Link, PaperClaim } from '../../model.ts';
import { anyOf } from '../reading/cues.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type Identifier, identifiersIn, namesPaper, paperBehind } from './paper-identifiers.ts';
import { background, paperNouns } from './paper-rules.ts';

/** A paper that a link or an identifier in the text leads to. */
export interface LinkedPaper {
  claim: PaperClaim;
  /** What the brief is about by its layout: a main link, or the brief's own address. */
  main: boolean;
  /** Named as prior work. */
  background: boolean;
  /** The sentence that has the identifier, or the words of the link. */
  sentence: Sentence | null;
  label: string | null;
}

interface PaperLink {
  link: Link;
  identifier: Identifier;
}

const paperCue = new RegExp(anyOf([...paperNouns, 'studies', 'surveys', 'reports']), 'iu');
const backgroundCue = new RegExp(anyOf(background.words), 'iu');
/** A cue further from an identifier in one sentence (UTF-16 units) says nothing about it. */
const reach = 240;

export function linkedPapers(brief: Brief, reading: Reading): LinkedPaper[] {
  const links: PaperLink[] = [];
  for (const link of brief.links) {
    const identifier = paperBehind(link);
    if (identifier) links.push({ link, identifier });
  }
  const papers = mainPapers(
    brief,
    links.filter(({ link }) => link.main),
  );
  const placeOf = labelPlaces(brief, reading);
  for (const { link, identifier } of links) {
    if (link.main || !(identifier.arxivId || identifier.doi)) continue;
    papers.push(inText(identifier, linkEvidence(brief, link, 'link', 0.9), link.label, placeOf(link), reading));
  }
  for (const { start, end, ...identifier } of identifiersIn(brief)) {
    papers.push(inText(identifier, evidenceAt(brief.text, { start, end }, 'identifier', 0.95), null, start, reading));
  }
  const own = brief.url ? paperBehind({ url: brief.url, label: null, main: true, start: 0, end: 0 }) : null;
  const known = papers.some(({ claim }) => (claim.arxivId ?? claim.doi) === (own?.arxivId ?? own?.doi));
  if ((own?.arxivId || own?.doi) && !known) papers.push(mainPaper(own, null, [titleEvidence(brief, 'address')]));
  return papers;
}

/** One arXiv id, one DOI and one address beside each other are one paper; several of a kind are several papers. */
function mainPapers(brief: Brief, links: PaperLink[]): LinkedPaper[] {
  const count = (values: (string | null)[]) => new Set(values.filter((value) => value !== null)).size;
  const single =
    count(links.map(({ identifier }) => identifier.arxivId)) <= 1 &&
    count(links.map(({ identifier }) => identifier.doi)) <= 1 &&
    count(links.map(({ identifier: { arxivId, doi, url } }) => (arxivId || doi ? null : url))) <= 1;
  const titled = single && brief.kind === 'digest-item' && links.some(({ link }) => namesPaper(link));
  const papers = links.map(({ link, identifier }) =>
    mainPaper(identifier, titled ? brief.title : null, [
      linkEvidence(brief, link, 'main-link', 0.98),
      ...(titled ? [titleEvidence(brief, 'item-title')] : []),
    ]),
  );
  const known = ({ claim }: LinkedPaper) => claim.title !== null || claim.arxivId !== null || claim.doi !== null;
  const [first, ...others] = papers;
  if (!single || !first) return papers.filter(known);
  return [{ ...first, claim: others.reduce((whole, { claim }) => joinClaims(whole, claim), first.claim) }].filter(
    known,
  );
}

function mainPaper(identifier: Identifier, title: string | null, evidence: Evidence[]): LinkedPaper {
  const claim: PaperClaim = { title, ...identifier, year: null, citedAs: null, role: 'COVERS', evidence };
  return { claim, main: true, background: false, sentence: null, label: null };
}

/** An identifier at `place` of the running text; in a sentence that speaks of a paper the brief covers it. */
function inText(
  identifier: Identifier,
  evidence: Evidence,
  label: string | null,
  place: number | null,
  { sentences, masked }: Reading,
): LinkedPaper {
  const sentence = place === null ? null : (sentences[sentenceAt(sentences, place)] ?? null);
  const around =
    sentence && place !== null
      ? masked.slice(Math.max(sentence.start, place - reach), Math.min(sentence.end, place + reach))
      : '';
  const isBackground = backgroundCue.test(around);
  const role = !isBackground && paperCue.test(around) ? 'COVERS' : 'MENTIONS';
  const claim: PaperClaim = { title: null, ...identifier, year: null, citedAs: null, role, evidence: [evidence] };
  return { claim, main: false, background: isBackground, sentence, label };
}

/** Where a link's words first stand before the addresses, or null: that is the link's place in the running text. */
function labelPlaces({ text }: Brief, { passages }: Reading): (link: Link) => number | null {
  const prose = text.slice(0, passages.find(({ kind }) => kind === 'LINK')?.start ?? text.length);
  const known = new Map<string, number>();
  return ({ label }) => {
    if (!label) return null;
    const place = known.get(label) ?? prose.indexOf(label);
    known.set(label, place);
    return place < 0 ? null : place;
  };
}

function linkEvidence(brief: Brief, link: Link, rule: string, confidence: number): Evidence {
  return link.end > link.start ? evidenceAt(brief.text, link, rule, confidence) : titleEvidence(brief, rule);
}

function titleEvidence(brief: Brief, rule: string): Evidence {
  const range = brief.sections.find(({ kind }) => kind === 'TITLE') ?? {
    start: 0,
    end: Math.min(brief.title.length, brief.text.length),
  };
  return evidenceAt(brief.text, range, rule, 0.95);
}
