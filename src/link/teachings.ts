import type { Brief, Claims, Taught } from '../model.ts';
import { apart } from '../text/apart.ts';
import { labelKey } from '../text/tokens.ts';
import { curatedPaper, type LookUp, ownId, paperNames } from './names.ts';
import { actorsCalled, isSure } from './people/actors.ts';

/** Longest key a name may have; what is longer is no label. */
const longestKey = 500;

/**
 * What a brief teaches about names: its glossary and topics name concepts, its titles and identifiers name papers,
 * its byline names outlets, its running text people and
 * organizations. Of what is known, only curated knowledge is asked (`lookUp`), never what other briefs
 * teach: so the order in which briefs come is nothing.
 */
export function teachings(brief: Brief, claims: Claims, lookUp: LookUp): Taught[] {
  const taught: Taught[] = [];
  for (const { label } of claims.terms) taught.push({ key: labelKey(label), type: 'CONCEPT', id: null, label });
  for (const claim of claims.papers) {
    const names = paperNames(claim);
    const curated = curatedPaper(claim, lookUp, names);
    names.forEach((key, index) => {
      // The surest name speaks for itself; the others lead to it.
      const id = curated?.id ?? (index === 0 ? null : ownId('PAPER', names[0] as string));
      taught.push({ key, type: 'PAPER', id, label: claim.title ?? key });
    });
  }
  const actors = { PERSON: claims.people, ORGANIZATION: claims.organizations };
  for (const type of ['PERSON', 'ORGANIZATION'] as const) {
    for (const actor of actors[type]) {
      const { name } = actor;
      if (isSure(actor) && actorsCalled(type, name, lookUp))
        taught.push({ key: labelKey(name), type, id: null, label: name });
    }
  }
  for (const reference of [brief.outlet, brief.originalPublisher]) {
    if (reference) taught.push({ key: labelKey(reference.name), type: 'OUTLET', id: null, label: reference.name });
  }
  return unique(taught.filter(({ key }) => key !== '' && key.length <= longestKey));
}

function unique(taught: Taught[]): Taught[] {
  const byText = new Map(taught.map((each) => [`${each.key} ${each.type} ${each.id} ${each.label}`, each]));
  // Labels are kept long after the brief is gone: the lexicon has them.
  return [...byText].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, each]) => ({ ...each, label: apart(each.label) }));
}
