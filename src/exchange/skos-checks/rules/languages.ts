import type { Skos, Text } from '../model/skos.ts';
import type { SkosFault } from '../skos-rule.ts';
import { languageTagFault } from './language-tag.ts';
import { counted, labelled, listed } from './wording.ts';

/** What is written in a language: labels, titles and notes. */
function textsOf({ labels, otherLabels, notes, xlForms, described }: Skos): Text[] {
  const forms = [...xlForms].filter(([name]) => described.has(name)).flatMap(([, texts]) => texts);
  const known = new Set(labels.map(({ quad }) => quad));
  return [...labels, ...otherLabels, ...notes, ...forms.filter(({ quad }) => !known.has(quad))];
}

/** Texts of the language that the file says, or that says it is of none (`zxx`, `und`). A typed text has no language. */
function isPlainText({ quad: { object } }: Text): boolean {
  return object.termType === 'Literal' && /(?:#string|#langString|#dirLangString)$/.test(object.datatype.value);
}

/** qSKOS "Omitted or Invalid Language Tags" (Mader, Haslhofer and Isaac 2012, 4.1), first half. */
export function omittedLanguageTags(skos: Skos): SkosFault[] {
  const texts = textsOf(skos).filter(isPlainText);
  const bare = texts.filter(({ language }) => language === '');
  const [first] = bare;
  if (first && bare.length === texts.length) {
    const what = () =>
      bare.length === 1
        ? `${labelled(first)} does not say its language.`
        : `none of the ${counted(bare.length, 'label and note', 'labels and notes')} says its language; ${labelled(first)} is the first.`;
    return [{ about: first.about, quad: first.quad, what }];
  }
  return bare.map((text) => ({
    ...{ about: text.about, quad: text.quad },
    what: () => `${labelled(text)} does not say its language.`,
  }));
}

/** qSKOS "Omitted or Invalid Language Tags", second half: RFC 5646 and the registry of its subtags. */
export function invalidLanguageTags(skos: Skos): SkosFault[] {
  const faults = new Map<string, string | null>();
  const faultOf = (tag: string) => {
    if (!faults.has(tag)) faults.set(tag, languageTagFault(tag));
    return faults.get(tag) ?? null;
  };
  return textsOf(skos).flatMap((text): SkosFault[] => {
    const fault = text.language === '' ? null : faultOf(text.language);
    if (!fault) return [];
    const what = () => `the language tag "${text.language}" of ${labelled({ ...text, language: '' })} ${fault}.`;
    return [{ about: text.about, quad: text.quad, what }];
  });
}

/** Who reads English reads en-GB too; another script is another matter. */
function spoken(tag: string): string {
  return /^[a-z]+(?:-[a-z]{4}(?=-|$))?/.exec(tag)?.[0] ?? tag;
}

/** Each concept's languages; the languages of a whole vocabulary. Concepts without any tag are left out: that is said already. */
function languagesOf(skos: Skos): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { about, language } of textsOf(skos)) {
    if (language === '' || !skos.conceptLike.has(about)) continue;
    const languages = found.get(about);
    if (languages) languages.add(spoken(language));
    else found.set(about, new Set([spoken(language)]));
  }
  return found;
}

/** qSKOS "Incomplete Language Coverage": what some concepts say in a language and others do not. */
export function incompleteLanguageCoverage(skos: Skos): SkosFault[] {
  const languages = languagesOf(skos);
  const all = new Set([...languages.values()].flatMap((each) => [...each]));
  return [...languages].flatMap(([about, own]): SkosFault[] => {
    const missing = [...all].filter((language) => !own.has(language)).sort();
    const what = () => `has no label or note in ${listed(missing, (tag) => `"${tag}"`)}, as other concepts have.`;
    return missing.length > 0 ? [{ about, what }] : [];
  });
}

/** qSKOS "No Common Language": a reader of whichever language finds concepts that say nothing to them. */
export function noCommonLanguage(skos: Skos): SkosFault[] {
  const languages = languagesOf(skos);
  const [first, ...others] = languages.values();
  if (!first || others.length === 0) return [];
  const shared = others.reduce((left, own) => left.intersection(own), first);
  if (shared.size > 0) return [];
  const counts = new Map<string, number>();
  for (const own of languages.values()) for (const tag of own) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [[tag, count] = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [without = null] = [...languages].find(([, own]) => !own.has(tag)) ?? [];
  const what = () =>
    `no language is there for all concepts: the most frequent, "${tag}", is there for ${count} of ${languages.size}.`;
  return [{ about: without, what }];
}
