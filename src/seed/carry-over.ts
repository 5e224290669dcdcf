/** What of a merged concept is neither name nor link, and what its successor makes of it: codes, notes, mappings, other languages. */
import { type Carried, matchKinds, noteKinds, type Translation } from '../model.ts';
import { labelKey } from '../text/tokens.ts';

/** A concept as far as it carries something. */
export type Carrier = Carried & Translation;

type Notes = Carried['notes'];
type Matches = Carried['matches'];

const ownLanguage = ({ language }: Carrier) => (language ?? 'en').toLowerCase();

/** `heir` with what `gone` carried. Where both say something that only one can say, the heir's word counts. */
export function carriedOver<C extends Carrier>(heir: C, gone: Carrier): C {
  const language = ownLanguage(heir);
  const isForeign = ownLanguage(gone) !== language;
  const translations = new Map(Object.entries(heir.translations ?? {}));
  const spoken = new Map([...translations.keys()].map((tag) => [tag.toLowerCase(), tag]));
  const translate = (tag: string, past: Translation) => {
    const known = spoken.get(tag.toLowerCase()) ?? tag;
    spoken.set(tag.toLowerCase(), known);
    translations.set(known, joined(translations.get(known), past));
  };
  // What is in the heir's own language becomes a part of what the heir itself says, see `inOwnWords`.
  for (const [tag, past] of Object.entries(gone.translations ?? {})) {
    if (tag.toLowerCase() !== language) translate(tag, past);
  }
  if (isForeign && (gone.definition || gone.notes)) {
    translate(gone.language ?? 'en', { definition: gone.definition, notes: gone.notes });
  }
  const native = inOwnWords(heir, gone);
  const notes = isForeign ? joinedNotes(heir.notes, native?.notes) : joinedNotes(heir.notes, gone.notes);
  const notations = union(heir.notations, gone.notations);
  const matches = joinedMatches(heir, gone);
  const definition = heir.definition ?? (isForeign ? native?.definition : gone.definition);
  return {
    ...heir,
    ...(definition === undefined ? {} : { definition }),
    ...(notations ? { notations } : {}),
    ...(notes ? { notes } : {}),
    ...(matches ? { matches } : {}),
    ...(translations.size > 0 ? { translations: Object.fromEntries(translations) } : {}),
  };
}

/** What `gone`, which is in another language, says in the heir's. */
export function inOwnWords(heir: Carrier, gone: Carrier): Translation | undefined {
  const language = ownLanguage(heir);
  return Object.entries(gone.translations ?? {}).find(([tag]) => tag.toLowerCase() === language)?.[1];
}

/** Each text once, those that were there first. */
function union(some: string[] | undefined, others: string[] | undefined): string[] | undefined {
  return some || others ? [...new Set([...(some ?? []), ...(others ?? [])])] : undefined;
}

function joinedNotes(heir: Notes, gone: Notes): Notes {
  return perKind(noteKinds, (kind) => union(heir?.[kind], gone?.[kind]));
}

/**
 * The address that the merged concept had is another name of the heir on the web of data. No address is mapped in two
 * ways (SKOS S46): the heir's way counts.
 */
function joinedMatches(heir: Carrier, gone: Carrier): Matches {
  const taken = new Set([
    ...(heir.iri ? [heir.iri] : []),
    ...Object.values(heir.matches ?? {}).flatMap((all) => all ?? []),
  ]);
  const address = gone.iri ? { exactMatch: [gone.iri] } : {};
  const fresh = [address, gone.matches ?? {}].flatMap((matches) =>
    matchKinds.flatMap((kind) => ((matches as NonNullable<Matches>)[kind] ?? []).map((iri) => ({ kind, iri }))),
  );
  const added = Map.groupBy(
    fresh.filter(({ iri }) => !taken.has(iri) && taken.add(iri)),
    ({ kind }) => kind,
  );
  return perKind(matchKinds, (kind) =>
    union(
      heir.matches?.[kind],
      added.get(kind)?.map(({ iri }) => iri),
    ),
  );
}

function perKind<K extends string>(kinds: readonly K[], of: (kind: K) => string[] | undefined) {
  const told = kinds.flatMap((kind) => {
    const texts = of(kind);
    return texts ? [[kind, texts] as const] : [];
  });
  return told.length > 0 ? (Object.fromEntries(told) as Partial<Record<K, string[]>>) : undefined;
}

/** One language's words of both: a concept is shown by one name, and the other's becomes a further one. */
function joined(heir: Translation = {}, gone: Translation): Translation {
  const known = new Set(
    [heir.prefLabel ?? gone.prefLabel ?? '', ...(heir.altLabels ?? []), ...(heir.hiddenLabels ?? [])].map(labelKey),
  );
  const fresh = (labels: (string | undefined)[]) =>
    labels.filter((label): label is string => {
      if (label === undefined || known.has(labelKey(label))) return false;
      known.add(labelKey(label));
      return true;
    });
  const altLabels = [...(heir.altLabels ?? []), ...fresh([gone.prefLabel, ...(gone.altLabels ?? [])])];
  const hiddenLabels = [...(heir.hiddenLabels ?? []), ...fresh(gone.hiddenLabels ?? [])];
  const prefLabel = heir.prefLabel ?? gone.prefLabel;
  const definition = heir.definition ?? gone.definition;
  const notes = joinedNotes(heir.notes, gone.notes);
  return {
    ...(prefLabel === undefined ? {} : { prefLabel }),
    ...(altLabels.length > 0 ? { altLabels } : {}),
    ...(hiddenLabels.length > 0 ? { hiddenLabels } : {}),
    ...(definition === undefined ? {} : { definition }),
    ...(notes ? { notes } : {}),
  };
}
