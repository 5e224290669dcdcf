import { skosRules } from '../../../exchange/skos-checks/skos-rules.ts';
import type { Rule } from '../../../seed/check/rule.ts';
import { rules } from '../../../seed/check/rules.ts';

/** A rule as it is told of: what it looks at is seeds for some, and RDF for others. */
export type ToldRule = Omit<Rule, 'check'>;

/** What `seed check` knows of seeds and of SKOS files. */
export const allRules: ToldRule[] = [...rules, ...skosRules].map(({ check: _, ...told }) => told);
export const ruleOf = new Map(allRules.map((rule) => [rule.id, rule]));
