import type { Translation } from '../../model.ts';
import { quoted } from '../../seed/quoted.ts';
import { definition, label } from '../../seed/shapes/values.ts';
import type { ImportReport } from './import-report.ts';
import { languageTag } from './language-tag.ts';
import type { NoteKind, RawConcept, RawText } from './raw-vocabulary.ts';

/** Seeds are in English where they do not say something else. */
const seedLanguage = 'en';

export interface Words extends Omit<Translation, 'prefLabel'> {
  /** Absent only where the concept was replaced by another. */
  prefLabel: string | undefined;
  language: string | undefined;
  translations: Record<string, Translation> | undefined;
}

/** What a concept is called and how it is explained, by language: one language is the entry's own, the others are translations. */
export function wordsOf(raw: RawConcept, wanted: string, report: ImportReport): Words {
  const labels = {
    preferred: clean(raw.preferred, raw, report),
    alternative: clean(raw.alternative, raw, report),
    hidden: clean(raw.hidden, raw, report),
  };
  const own = raw.language ?? ownLanguage([labels.preferred, labels.alternative, labels.hidden], wanted);
  if (own !== wanted && own !== raw.language && labels.preferred.length > 0)
    report.changed(`no label in ${wanted}: took ${own}`, raw.where);
  const inOwn = ({ language }: RawText) => language === own || language === '';
  const texts = { ...labels, definitions: long(raw.definitions, raw, report), notes: long(raw.notes, raw, report) };
  const untagged = Object.values(texts)
    .flat()
    .filter(({ language }) => language === '');
  for (const { text } of untagged) report.changed(`text without a language: read as ${own}`, quoted(text));
  const tags = [...new Set(Object.values(texts).flatMap((all) => all.map(({ language }) => language)))];
  const others = tags.filter((tag) => tag !== '' && tag !== own).sort();
  const translations = others.map((tag): [string, Translation] => {
    const inTag = ({ language }: RawText) => language === tag;
    return [tag, translation(texts, inTag, raw, report)];
  });
  const { prefLabel, ...rest } = translation(texts, inOwn, raw, report);
  return {
    prefLabel: prefLabel ?? nameless(raw, rest, report),
    ...rest,
    language: own === seedLanguage ? undefined : own,
    translations: translations.length > 0 ? Object.fromEntries(translations) : undefined,
  };
}

/** The wanted language, if there is a label in it; else a form of it (en-GB for en); else the first there is. */
function ownLanguage(kinds: RawText[][], wanted: string): string {
  for (const texts of kinds) {
    const tags = [...new Set(texts.map(({ language }) => language))].sort();
    if (tags.length === 0) continue;
    if (tags.includes(wanted) || tags.includes('')) return wanted;
    return tags.find((tag) => tag.startsWith(`${wanted}-`)) ?? (tags[0] as string);
  }
  return wanted;
}

interface Texts {
  preferred: RawText[];
  alternative: RawText[];
  hidden: RawText[];
  definitions: RawText[];
  notes: (RawText & { kind: NoteKind })[];
}

function translation(texts: Texts, fits: (text: RawText) => boolean, raw: RawConcept, report: ImportReport) {
  // Those with a tag come first: one without says the same again, mostly.
  const of = (all: RawText[]) => [
    ...new Set(
      all
        .filter(fits)
        .sort((a, b) => Number(a.language === '') - Number(b.language === ''))
        .map(({ text }) => text),
    ),
  ];
  const [prefLabel, ...furtherNames] = of(texts.preferred);
  for (const name of furtherNames) {
    report.changed('second prefLabel in a language (S14): now an altLabel', `${raw.where} ${quoted(name)}`);
  }
  const known = new Set([prefLabel]);
  const fresh = (all: string[], kind: string) =>
    all.filter((text) => {
      if (known.has(text)) report.leftOut(`${kind} that the concept has already (S13)`, `${raw.where} ${quoted(text)}`);
      return !known.has(text) && known.add(text);
    });
  const altLabels = [...new Set([...furtherNames, ...fresh(of(texts.alternative), 'altLabel')])];
  for (const name of altLabels) known.add(name);
  const hiddenLabels = fresh(of(texts.hidden), 'hiddenLabel');
  const [explained, ...furtherDefinitions] = of(texts.definitions);
  const notes = Map.groupBy(texts.notes.filter(fits), ({ kind }) => kind);
  const listed = new Map([...notes].map(([kind, all]) => [kind, [...new Set(all.map(({ text }) => text))]]));
  for (const text of furtherDefinitions) {
    report.changed('second definition in a language: now a note', `${raw.where} ${quoted(text)}`);
    listed.set('note', [...new Set([...(listed.get('note') ?? []), text])]);
  }
  const all: Translation = {};
  if (prefLabel !== undefined) all.prefLabel = prefLabel;
  if (altLabels.length > 0) all.altLabels = altLabels.sort();
  if (hiddenLabels.length > 0) all.hiddenLabels = hiddenLabels.sort();
  if (explained !== undefined) all.definition = explained;
  if (listed.size > 0) {
    all.notes = Object.fromEntries([...listed].sort().map(([kind, texts]) => [kind, texts.toSorted()]));
  }
  return all;
}

function nameless(raw: RawConcept, { altLabels = [], hiddenLabels = [] }: Translation, report: ImportReport) {
  const name = altLabels.shift() ?? hiddenLabels.shift();
  if (raw.replacedBy.length > 0 && name === undefined) return undefined;
  const made = name ?? localName(raw.iri ?? raw.key);
  report.changed(`no prefLabel: took ${name === undefined ? 'the address' : 'another label'}`, `${raw.where} ${made}`);
  return made;
}

/** The last part of an address. */
export function localName(iri: string): string {
  const name = /([^/#:]+)[/#:]*$/.exec(iri)?.[1] ?? iri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Labels on one line and in the form of seeds; the others are left out. */
function clean(texts: RawText[], { where }: RawConcept, report: ImportReport): RawText[] {
  return texts.flatMap(({ text, language }) => {
    const line = text.replace(/\s*[\t\n\r]\s*/g, ' ').trim();
    if (line !== text.trim()) report.changed('label on several lines: now on one', `${where} ${quoted(line)}`);
    const { success, error } = label.safeParse(line);
    if (success) return [{ text: line, language: languageTag(language, report) }];
    report.leftOut(`label that ${error.issues[0]?.message}`, `${where} ${quoted(text)}`);
    return [];
  });
}

function long<T extends RawText>(texts: T[], { where }: RawConcept, report: ImportReport): T[] {
  return texts.flatMap((each) => {
    const text = each.text.replace(/\r\n?/g, '\n').trim();
    const { success, error } = definition.safeParse(text);
    if (success) return [{ ...each, text, language: languageTag(each.language, report) }];
    report.leftOut(`text that ${error.issues[0]?.message}`, `${where} ${quoted(text)}`);
    return [];
  });
}
