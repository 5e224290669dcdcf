/** Definitions, and how the files are written. */
import type { Rule } from '../rule.ts';
import {
  circularDefinitions,
  missingDefinitions,
  shortDefinitions,
  unknownAbbreviations,
} from '../rules/definitions.ts';
import { outerSpaces, repeatedMembers, unsortedEntries } from '../rules/order.ts';

export const textRules: Rule[] = [
  {
    id: 'definition-missing',
    severity: 'warning',
    title: 'A concept without a definition',
    why: 'A glossary explains its terms; and what a concept is about helps to tell its senses apart.',
    advice: 'Write one sentence in your own words. `briefgraph seed suggest` shows what briefs say.',
    standard: 'qSKOS: undocumented concepts',
    check: missingDefinitions,
  },
  {
    id: 'definition-short',
    severity: 'warning',
    title: 'A definition of less than five words',
    why: 'So few words name what a thing is like, and do not tell it from others that are like it too.',
    advice: 'Say what kind of thing it is, and what sets it apart.',
    check: shortDefinitions,
  },
  {
    id: 'definition-circular',
    severity: 'warning',
    title: 'A definition that explains a term by itself',
    why: 'Who does not know the term learns nothing from a sentence that uses it.',
    advice: 'Say it in other words than the label’s.',
    check: circularDefinitions,
  },
  {
    id: 'definition-abbreviation',
    severity: 'warning',
    title: 'A definition with a short form that is explained nowhere',
    why: 'A reader who needs the definition does not know the short form either, and there is no entry to look it up in.',
    advice: 'Spell it out, or add it to the labels of the entry that it means.',
    check: unknownAbbreviations,
  },
  {
    id: 'unsorted',
    severity: 'note',
    title: 'Entries that are not sorted by id',
    why: 'In sorted lists two curators add different lines, and an entry is found where it must be.',
    advice: 'Run `briefgraph seed check --fix`.',
    fix: 'sorts the list; comments move with the entry that they stand above',
    check: unsortedEntries,
  },
  {
    id: 'repeated-member',
    severity: 'warning',
    title: 'A list with a member twice',
    why: 'It counts once, and one of the two will be forgotten in the next change.',
    advice: 'Take one of the two away.',
    fix: 'takes away the second of the two',
    check: repeatedMembers,
  },
  {
    id: 'outer-space',
    severity: 'note',
    title: 'Spaces before or behind a text',
    why: 'They cannot be seen and are left out when the text is read.',
    advice: 'Take them away.',
    fix: 'takes them away',
    check: outerSpaces,
  },
];
