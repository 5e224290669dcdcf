/** Identifiers that belong to one thing only. */

import { matchKinds } from '../../../model.ts';
import { arxivIdOf, urlKey } from '../../../text/identifier.ts';
import { quoted } from '../../quoted.ts';
import type { Spot } from '../../reading/problem.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Finding } from '../rule.ts';

interface Identifier extends Spot {
  id: string;
  text: string;
  /** Equal for equal things, however they are written. */
  key: string;
}

export function sharedIdentifiers({ entries }: CheckedSeeds): Finding[] {
  const papers = entries.papers.flatMap(({ file, at, value: { id, doi, arxivId, url } }): Identifier[] => {
    const fields = { doi, arxivId, url };
    return Object.entries(fields).flatMap(([field, text]) => {
      if (text === undefined) return [];
      return [{ file, at: [...at, field], id, text, key: keyOf(field, text) }];
    });
  });
  const concepts = entries.concepts.flatMap(({ file, at, value: { id, iri } }): Identifier[] =>
    iri === undefined ? [] : [{ file, at: [...at, 'iri'], id, text: iri, key: iri }],
  );
  return [...sharedIn(papers), ...sharedIn(concepts)];
}

function keyOf(field: string, text: string): string {
  const arxivId = field === 'doi' ? null : arxivIdOf(text);
  if (arxivId) return `arxiv ${arxivId}`;
  return field === 'url' ? `url ${urlKey(text) ?? text}` : `${field} ${text.toLowerCase()}`;
}

function sharedIn(identifiers: Identifier[]): Finding[] {
  const first = new Map<string, Identifier>();
  const told = new Set<string>();
  return identifiers.flatMap((identifier) => {
    const { file, at, id, text, key } = identifier;
    const other = first.get(key);
    if (!other) first.set(key, identifier);
    if (!other || other.id === id || told.has(`${key} ${id}`)) return [];
    told.add(`${key} ${id}`);
    const what = () => `${quoted(text)} belongs to "${other.id}" already.`;
    return [{ file, at, what, also: { file: other.file, at: other.at } }];
  });
}

/** SKOS S46: exactMatch is disjoint with broadMatch and relatedMatch. */
export function clashingMatches({ entries }: CheckedSeeds): Finding[] {
  return entries.concepts.flatMap(({ file, at, value: { id, matches } }) => {
    const exact = new Set(matches?.exactMatch);
    return (['broadMatch', 'narrowMatch', 'relatedMatch'] as const).flatMap((kind) =>
      (matches?.[kind] ?? []).flatMap((iri, position) => {
        const what = () => `${kind} ${quoted(iri)} is an exactMatch of "${id}" as well.`;
        return exact.has(iri) ? [{ file, at: [...at, 'matches', kind, position], what }] : [];
      }),
    );
  });
}

/** Matches lead to other vocabularies; within one, `related` and `broader` say it, and a merger says "the same". */
export function matchesWithin({ entries }: CheckedSeeds): Finding[] {
  const own = new Map(entries.concepts.flatMap(({ value: { id, iri } }) => (iri === undefined ? [] : [[iri, id]])));
  if (own.size === 0) return [];
  return entries.concepts.flatMap(({ file, at, value: { matches } }) =>
    matchKinds.flatMap((kind) =>
      (matches?.[kind] ?? []).flatMap((iri, position) => {
        const what = () => `${kind} ${quoted(iri)} is the concept "${own.get(iri)}" of this vocabulary.`;
        return own.has(iri) ? [{ file, at: [...at, 'matches', kind, position], what }] : [];
      }),
    ),
  );
}

/** SKOS S14: one prefLabel in a language, and the entry's own is the English one. */
export function secondPrefLabels({ entries }: CheckedSeeds): Finding[] {
  return entries.concepts.flatMap(({ file, at, value: { id, prefLabel, translations } }) =>
    Object.entries(translations ?? {}).flatMap(([tag, translation]) => {
      if (tag.toLowerCase() !== 'en' || translation.prefLabel === undefined) return [];
      const what = () => `${quoted(id)} is called ${quoted(prefLabel)} in English already.`;
      return [{ file, at: [...at, 'translations', tag, 'prefLabel'], what }];
    }),
  );
}
