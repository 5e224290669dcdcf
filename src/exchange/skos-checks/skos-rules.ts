import type { SkosRule } from './skos-rule.ts';
import { labelRules } from './table/label-rules.ts';
import { relationRules } from './table/relation-rules.ts';
import { resourceRules } from './table/resource-rules.ts';

/** All that is asked of a SKOS file, whichever format it is in. */
export const skosRules: SkosRule[] = [...resourceRules, ...labelRules, ...relationRules];
