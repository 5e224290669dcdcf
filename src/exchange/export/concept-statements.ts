import { type ConceptEntry, matchKinds, noteKinds, type Translation, type Vocabulary } from '../../model.ts';
import { canonicalJson } from '../../seed/canonical.ts';
import { canonicalTag } from '../import/language-tag.ts';
import { term } from '../skos/terms.ts';
import type { Addresses } from './addresses-for.ts';
import type { StatedObject, Statement } from './statement.ts';
import { withoutClashes } from './without-clashes.ts';

type Say = (property: string, object: StatedObject, subject?: string) => void;

/** The concepts as SKOS. What SKOS forbids stands under our own names instead, so that nothing is lost. */
export function conceptStatements({ concepts }: Vocabulary, addresses: Addresses): Statement[] {
  const statements: Statement[] = [];
  for (const concept of concepts) {
    const subject = addresses.of(concept.id);
    const say: Say = (property, object, about = subject) =>
      statements.push({ subject: about, predicate: term(property), object });
    say('rdf:type', { iri: term('skos:Concept') });
    say('bg:id', { text: concept.id });
    say('skos:inScheme', { iri: addresses.scheme });
    if (concept.broader.length === 0) {
      say('skos:topConceptOf', { iri: addresses.scheme });
      say('skos:hasTopConcept', { iri: subject }, addresses.scheme);
    }
    sayWords(concept, say);
    sayLinks(concept, addresses, say);
    if (concept.kind) say('bg:kind', { text: concept.kind });
    if (Object.keys(concept.onlyWith).length > 0) say('bg:onlyWith', { text: canonicalJson(concept.onlyWith) });
    if (concept.deprecated !== undefined) {
      say('owl:deprecated', { flag: true });
      say('bg:deprecated', { text: concept.deprecated });
    }
  }
  return withoutClashes(statements);
}

/** The language of what has no language of its own in seeds. */
const seedLanguage = 'en';

function sayWords({ prefLabel, altLabels, hiddenLabels, definition, carried }: ConceptEntry, say: Say): void {
  const own = carried?.language ?? seedLanguage;
  const words: Translation = { prefLabel, altLabels, hiddenLabels, notes: carried?.notes };
  if (definition !== null) words.definition = definition;
  const said = new Map<string, Set<string>>();
  sayIn(own, words, said, say);
  if (own !== seedLanguage) say('bg:language', { text: canonicalTag(own) ?? own });
  for (const [tag, translation] of Object.entries(carried?.translations ?? {})) sayIn(tag, translation, said, say);
  for (const notation of carried?.notations ?? []) say('skos:notation', { text: notation });
}

/** A label counts once in a language: as preferred, else as alternative, else as hidden (S13); one of them is preferred (S14). */
function sayIn(tag: string, words: Translation, saidBefore: Map<string, Set<string>>, say: Say): void {
  const language = canonicalTag(tag) ?? tag;
  const known = saidBefore.get(language);
  const said = known ?? new Set<string>();
  saidBefore.set(language, said);
  const label = (property: string, texts: (string | undefined)[] = []) => {
    for (const text of texts) {
      if (text === undefined || said.has(text)) continue;
      said.add(text);
      say(property, { text, language });
    }
  };
  label(known ? 'skos:altLabel' : 'skos:prefLabel', [words.prefLabel]);
  label('skos:altLabel', words.altLabels);
  label('skos:hiddenLabel', words.hiddenLabels);
  if (words.definition !== undefined) say('skos:definition', { text: words.definition, language });
  for (const kind of noteKinds) for (const text of words.notes?.[kind] ?? []) say(`skos:${kind}`, { text, language });
}

function sayLinks(concept: ConceptEntry, { of }: Addresses, say: Say): void {
  for (const id of concept.broader) {
    say('skos:broader', { iri: of(id) });
    say('skos:narrower', { iri: of(concept.id) }, of(id));
  }
  for (const id of concept.related) {
    say('skos:related', { iri: of(id) });
    say('skos:related', { iri: of(concept.id) }, of(id));
  }
  for (const kind of matchKinds) {
    for (const iri of concept.carried?.matches?.[kind] ?? []) say(`skos:${kind}`, { iri });
  }
}
