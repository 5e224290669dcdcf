/** Whether a definition tells something to somebody who does not know the term. */
import { labelKey } from '../../../text/tokens.ts';
import { quoted } from '../../quoted.ts';
import type { Entry } from '../../reading/read-entries.ts';
import { listNames } from '../../shapes/shapes.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Finding } from '../rule.ts';
import { wellKnown } from './well-known.ts';

type Concept = Entry<'concepts'>;

/** With fewer words nothing is told apart from its neighbours. */
const fewestWords = 5;

const inUse = ({ value }: Concept) => value.deprecated === undefined;

function found({ file, at }: Concept, what: () => string): Finding {
  return { file, at: [...at, 'definition'], what };
}

export function missingDefinitions({ entries }: CheckedSeeds): Finding[] {
  return entries.concepts
    .filter((concept) => inUse(concept) && concept.value.definition === undefined)
    .map(({ file, at, value }) => ({ file, at, what: () => `${quoted(value.id)} has no definition.` }));
}

export function shortDefinitions({ entries }: CheckedSeeds): Finding[] {
  return entries.concepts.filter(inUse).flatMap((concept) => {
    const words = concept.value.definition?.split(/\s+/).length ?? fewestWords;
    const what = () => `the definition of "${concept.value.id}" has ${words} ${words === 1 ? 'word' : 'words'}.`;
    return words < fewestWords ? [found(concept, what)] : [];
  });
}

/** Words that carry no meaning of their own in a definition. */
const empty = new Set(
  (
    'a an and any are as at be been being by called can defined denotes describes done for from has have in involving is ' +
    'it its kind known means method methods of on one or process refers set some such technique techniques term that ' +
    'the this to type use used uses using via way ways when where which with'
  )
    .split(' ')
    .map(labelKey),
);

export function circularDefinitions({ entries }: CheckedSeeds): Finding[] {
  return entries.concepts.filter(inUse).flatMap((concept) => {
    const { prefLabel, altLabels = [], hiddenLabels = [], definition } = concept.value;
    if (definition === undefined) return [];
    const labels = [prefLabel, ...altLabels, ...hiddenLabels].map(labelKey);
    const circular = saysOnly(labels, definition) || repeats(labelKey(prefLabel), definition);
    const what = () => `the definition explains ${quoted(prefLabel)} by itself.`;
    return circular ? [found(concept, what)] : [];
  });
}

/** Nothing is left of it without the labels' own words. */
function saysOnly(labels: string[], definition: string): boolean {
  const own = new Set(labels.flatMap((label) => label.split(' ')));
  const words = labelKey(definition).split(' ');
  return words.every((word) => own.has(word) || empty.has(word));
}

const opening =
  /^(?:(?:in|within) [^,]{1,60}, )?(.{0,200}?)\s(?:is|are|was|were|means?|refers? to|describes?|denotes?)\s/i;

/** "X is a … of X": the label stands in what should explain it. What opens with it and goes on is the plain form. */
function repeats(label: string, definition: string): boolean {
  const subject = opening.exec(definition);
  const opens = subject && ` ${labelKey(subject[1] ?? '')} `.includes(` ${label} `);
  const rest = opens ? definition.slice(subject[0].length) : definition;
  const [first = ''] = rest.split(/[.;:]\s|\n/);
  return ` ${labelKey(first)} `.includes(` ${label} `);
}

const abbreviation = /(?<![\p{L}\p{N}/&.-])(?=\p{Lu}\p{N}*\p{Lu})[\p{Lu}\p{N}]{2,6}(?=s?(?![\p{L}\p{N}/&-]))/gu;

/** Short forms that neither an entry nor the definition itself explains. */
export function unknownAbbreviations({ entries, names }: CheckedSeeds): Finding[] {
  const known = new Set([...wellKnown].map(labelKey));
  for (const list of listNames)
    for (const { text } of names()[list]) for (const word of text.split(/[\s-]/)) known.add(labelKey(word));
  return entries.concepts.filter(inUse).flatMap((concept) => {
    const { definition = '' } = concept.value;
    const strangers = [...definition.matchAll(abbreviation)].flatMap(([short], position, all) => {
      const repeated = all.findIndex(([other]) => other === short) < position;
      return repeated || known.has(labelKey(short)) || isExplained(short, definition) ? [] : [short];
    });
    return strangers.map((short) =>
      found(concept, () => `the definition uses ${quoted(short)}, which is a name of no entry and is not spelled out.`),
    );
  });
}

/** "graphics processing unit (GPU)", "GPU (graphics processing unit)". */
function isExplained(short: string, definition: string): boolean {
  return definition.includes(`(${short}`) || definition.includes(`${short} (`) || definition.includes(`${short}s (`);
}
