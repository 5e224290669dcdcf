import { linkRules } from './table/link-rules.ts';
import { nameRules } from './table/name-rules.ts';
import { readingRules } from './table/reading-rules.ts';
import { textRules } from './table/text-rules.ts';

/** Everything that `seed check` knows, in the order in which it looks. */
export const rules = [...readingRules, ...linkRules, ...nameRules, ...textRules];
export const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
