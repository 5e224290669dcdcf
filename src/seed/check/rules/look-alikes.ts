/** Letters that look like Latin ones and are none: "Аttention" with a Cyrillic А is found by no search for attention. */
import { labelKey } from '../../../text/tokens.ts';
import { quoted } from '../../quoted.ts';
import { listNames } from '../../shapes/shapes.ts';
import type { CheckedSeeds } from '../checked-seeds.ts';
import type { Name } from '../entry-names.ts';
import type { Finding } from '../rule.ts';

/** Each letter and the Latin one it looks like, after Unicode's confusables (UTS 39), by script. */
const rows: { script: string; looks: string; latin: string }[] = [
  { script: 'Cyrillic', looks: 'АВЕЅІЈКМНОРСТУХԚԜҮаеѕіјорсухԁһԛԝүӏ', latin: 'ABESIJKMHOPCTYXQWYaesijopcyxdhqwyl' },
  { script: 'Greek', looks: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲϳ', latin: 'ABEZHIKMNOPTYXovcj' },
  { script: 'Armenian', looks: 'ՍՏԼօսոհցզ', latin: 'USLounhgq' },
  { script: 'Cherokee', looks: 'ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ', latin: 'ABCDEHJKLMPRSTVWZ' },
  { script: 'Latin', looks: 'ɑɡıǀ', latin: 'agil' },
];

const latinOf = new Map(
  rows.flatMap(({ looks, latin }) => [...looks].map((letter, i) => [letter, [...latin][i] ?? letter])),
);
const scriptOf = new Map(rows.flatMap(({ script, looks }) => [...looks].map((letter) => [letter, script])));
const looksLatin = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'u');

const latinForm = (text: string) => [...text].map((letter) => latinOf.get(letter) ?? letter).join('');

/** A letter that only looks Latin, in a word with Latin letters. Greek is common in terms; alone or with a hyphen it counts as Greek. */
function strangeLetter(text: string): string | null {
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const strange = [...word].find((letter) => looksLatin.test(letter));
    if (strange && /[a-zA-Z]/.test(word)) return strange;
  }
  return null;
}

function code(letter: string): string {
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${number} (${scriptOf.get(letter)})`;
}

export function lookAlikes({ entries, names }: CheckedSeeds): Finding[] {
  const all = listNames.flatMap((list) => names()[list]);
  const strange = all.filter(({ text }) => looksLatin.test(text));
  const keys = new Map<string, Name>();
  if (strange.length > 0) for (const name of all) if (!keys.has(name.key)) keys.set(name.key, name);
  const inNames = strange.flatMap((name): Finding[] => {
    const plain = latinForm(name.text);
    const letter = strangeLetter(name.text);
    const other = keys.get(labelKey(plain));
    const twin = other && other.key !== name.key ? other : undefined;
    if (!letter && !twin) return [];
    const shown = letter ?? ([...name.text].find((each) => looksLatin.test(each)) as string);
    const also = twin && { also: { file: twin.entry.file, at: [...twin.entry.at, ...twin.field] } };
    const like = twin
      ? `looks like ${quoted(twin.text)} of "${twin.entry.value.id}", but`
      : `is not ${quoted(plain)}: it`;
    const what = () => `${quoted(name.text)} ${like} has the letter ${code(shown)}.`;
    return [{ file: name.entry.file, at: [...name.entry.at, ...name.field], what, ...also }];
  });
  const inIds = listNames.flatMap((list) =>
    [...entries[list], ...entries.replaced[list]].flatMap(({ file, at, value }): Finding[] => {
      const letter = strangeLetter(value.id);
      const what = () => `the id ${quoted(value.id)} has the letter ${code(letter ?? '')}.`;
      return letter ? [{ file, at: [...at, 'id'], what }] : [];
    }),
  );
  return [...inNames, ...inIds];
}
