import { listed } from '../../text/word-row.ts';

/** How often each form is right, of those labelled by hand (test/eval/definition-labels.json), rounded down. */
export const confidences = {
  'is-a': 0.9,
  'is-when': 0.8,
  apposition: 0.9,
  called: 0.85,
  'refers-to': 0.85,
  'we-define': 0.9,
  'list-item': 0.85,
};
export type DefinitionRule = keyof typeof confidences;

/** First words of sentences that only may be, or tell when. */
export const subordinate = new Set(
  listed(`
    if, when, while, although, though, because, since, unless, whether, suppose, imagine, assume, assuming, consider, once,
    until, even
  `),
);

/** Words that make of the words before a comma a statement of its own. */
export const leadingIn = new Set(
  listed('is, are, was, that, which, if, when, because, although, while, since, unless'),
);

/** May stand between a kind and "called": "a technique also known as …". Words as texts are compared by: "sometimes" is "sometime". */
export const leads = new Set(listed('also, often, commonly, sometime, otherwise, widely, now, better'));

/** Behind a name that stands in what defines: "a technique called X *that* …". "to" may belong to the verb before. */
export const bridging = new Set(
  listed('that, which, where, whose, for, designed, used, built, trained, based, capable, aimed'),
);

/** Small words of a name in capitals. */
export const spokenOf = new Set(listed('of, and, the, for, in, to, as, on'));

/** First words, as texts are compared by, of what stands before a sentence's subject: "In X, a policy that …" tells of a policy, and not what X is. */
export const openings = new Set(
  listed(
    'in, for, unlike, like, with, by, at, on, to, after, before, within, from, under, given, using, as, beside, beyond',
  ),
);
