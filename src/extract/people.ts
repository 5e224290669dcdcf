import type { PersonClaim } from '../model.ts';
import { anyOf } from './cues.ts';
import { evidenceAt } from './evidence.ts';
import { laterMentions } from './later-mentions.ts';
import { couldBePerson, fullName } from './names.ts';
import { addresses, artificial, roles, speech } from './person-rules.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { verdictOn } from './tagger.ts';

interface Candidate {
  name: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

const roleWords = roles.flatMap(({ words }) => words);
/** Most sentences have none of these and are done with here. */
const cue = new RegExp(
  [
    `(?<address>${anyOf(addresses.words)})`,
    `(?<plural>${anyOf(roleWords.map((word) => `${word}s`))})`,
    `(?<role>${anyOf(roleWords)})`,
    `(?<speech>${anyOf(speech.words)})`,
  ].join('|'),
  'giu',
);

const next = new RegExp(String.raw`(?<gap>,?\s)(?<name>${fullName})`, 'uy');
const further = new RegExp(String.raw`(?<gap>,\s(?:and\s)?|\sand\s)(?<name>${fullName})`, 'uy');
const speaker = new RegExp(String.raw`(?<name>${fullName})(?:,\s[^,;]{1,60},)?\s$`, 'u');
const described = new RegExp(
  String.raw`(?<name>${fullName})(?:,\s|\s\()(?:(?:an?|the|then|now|currently|formerly|former)\s)?(?:(?!${anyOf(artificial.words)}|(?:by|from|of|for|with|that|to|which|and)\s)[\p{L}\p{N}'’.&-]{1,30}\s){0,4}$`,
  'u',
);
/** What may follow the role in an apposition: "Devin, a software engineer agent" is none. */
const roleEnds = /^(?:[,.;:)]|\s(?:at|of|in|and|for|who|from|on|with|behind|based|turned)\b|$)/;
/** How far back a name may stand before its cue (UTF-16 units). */
const reach = 160;

/**
 * People whom the running text marks as such by a role, a form of address or a verb of speech, with every later place
 * that names them. A name without such a cue is left: a wrong person is worse than a missing one.
 */
export function peopleOf(reading: Reading): PersonClaim[] {
  const found = new Map<string, Candidate[]>();
  const refused = new Set<string>();
  for (const sentence of reading.sentences) {
    if (!isProse(reading.text, sentence)) continue;
    for (const candidate of candidatesIn(reading.text, sentence)) {
      const { name, rule } = candidate;
      const known = found.get(name);
      if (known) known.push(candidate);
      // Once a role has been refused for a name, speech would be too: what it is called is no person's name.
      else if (refused.has(name) || refused.has(`${rule}: ${name}`)) continue;
      else if (couldBePerson(name) && isPerson(reading.text, candidate, sentence)) found.set(name, [candidate]);
      else refused.add(rule === 'speech' ? `${rule}: ${name}` : name);
    }
  }
  const later = laterMentions(reading, [...found.keys()]);
  return [...found].map(([name, candidates]) => {
    const cued = candidates.map((one) => evidenceAt(reading.text, one, one.rule, one.confidence));
    const places = new Set(cued.map(({ start }) => start));
    const evidence = [...cued, ...(later.get(name) ?? []).filter(({ start }) => !places.has(start))];
    return { name, evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

/** Organizations speak too, so behind a verb of speech the tagger must know a person's name; a role asks for less. */
function isPerson(text: string, candidate: Candidate, sentence: Sentence): boolean {
  const verdict = verdictOn(text, candidate, sentence);
  return verdict === 'person' || (verdict === 'unknown' && candidate.rule !== 'speech');
}

/** Sentences of running text. In titles and lists every word may have a capital; a line that ends as a sentence may have more. */
function isProse(text: string, { start, end, passage }: Sentence): boolean {
  if (['TITLE', 'HEADING', 'LINK', 'SOURCE', 'TOPIC', 'TERM', 'AUDIENCE'].includes(passage.kind ?? '')) return false;
  const words = text.slice(start, Math.min(end, start + 400)).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const most = /[.!?]["'”’)]{0,2}\s{0,3}$/.test(text.slice(Math.max(start, end - 8), end))
    ? words.length - 1
    : 0.75 * words.length;
  return words.length < 5 || capital.length <= most;
}

function candidatesIn(text: string, sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const content = text.slice(sentence.start, sentence.end);
  const add = (name: string, at: number, rule: string, confidence: number) => {
    const start = sentence.start + at;
    if (!name || taken.has(start)) return;
    taken.add(start);
    found.push({ name, start, end: start + name.length, rule, confidence });
  };
  for (const match of content.matchAll(cue)) {
    const end = match.index + match[0].length;
    const { address, plural, speech: spoke } = match.groups ?? {};
    const before = content.slice(Math.max(0, match.index - reach), match.index);
    if (spoke) {
      for (const [name, at] of namesAt(content, end, false)) add(name, at, 'speech', 0.85);
      const named = speaker.exec(before);
      if (named)
        add(...trimmedName(named.groups?.name as string, match.index - before.length + named.index), 'speech', 0.85);
      continue;
    }
    for (const [name, at] of namesAt(content, end, plural !== undefined))
      add(name, at, address ? 'address' : 'role', address ? 0.92 : 0.9);
    const named = plural ? null : described.exec(before);
    if (named && roleEnds.test(content.slice(end, end + 12))) {
      add(...trimmedName(named.groups?.name as string, match.index - before.length + named.index), 'apposition', 0.88);
    }
  }
  return found;
}

/** The name at `from` behind its cue, and those of a list behind it, each with its offset. */
function namesAt(content: string, from: number, list: boolean): [string, number][] {
  const found: [string, number][] = [];
  let at = from;
  for (let form = next; ; form = further) {
    form.lastIndex = at;
    const { gap = '', name = '' } = form.exec(content)?.groups ?? {};
    if (!name) return found;
    at += gap.length + name.length;
    // "the company's CEO, Jane Roe, said": the name is set off on both sides.
    if (form === next && gap.startsWith(',') && !/^[,.;)]/.test(content.slice(at))) return found;
    const [kept, start] = trimmedName(name, at - name.length);
    if (kept) found.push([kept, start]);
    if (!list) return found;
  }
}

/** The name without what stands before and behind it in capitals: "Meanwhile Jane Roe", "Jane Roe Monday". */
function trimmedName(name: string, at: number): [string, number] {
  const words = name.split(/\s/);
  let start = at;
  while (words.length > 0 && !couldBePerson(words[0] as string)) start += (words.shift() as string).length + 1;
  while (words.length > 0 && !couldBePerson(words.at(-1) as string)) words.pop();
  return words.length < 2 ? ['', start] : [name.slice(start - at, start - at + words.join(' ').length), start];
}
