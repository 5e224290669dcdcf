import { BriefgraphError } from '../../../errors.ts';
import type { Rule } from '../../../seed/check/rule.ts';
import { ruleOf, rules } from '../../../seed/check/rules.ts';
import { didYouMean } from '../../../seed/did-you-mean.ts';

/** What there is to know of a rule, or the list of them. Throws USAGE for a rule that there is none of. */
export function explain(id: string, format: string): string {
  const asked = id === 'all' ? rules : [known(id)];
  if (format === 'json') return JSON.stringify(id === 'all' ? asked.map(row) : row(asked[0] as Rule), null, 2);
  return id === 'all' ? list() : inFull(asked[0] as Rule);
}

function known(id: string): Rule {
  const rule = ruleOf.get(id);
  if (rule) return rule;
  throw new BriefgraphError('USAGE', `there is no rule "${id}".${didYouMean(id, ruleOf.keys())}`, {
    next: '`briefgraph seed check --explain all` lists the rules.',
  });
}

function row({ check: _, ...rule }: Rule) {
  return rule;
}

function list(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, severity, title, fix }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}${fix ? ' (--fix)' : ''}`,
    )
    .join('\n');
}

function inFull({ id, severity, title, why, advice, standard, fix }: Rule): string {
  const lines = [`${id} (${severity}): ${title}`, '', why, '', `What to do: ${advice}`];
  if (fix) lines.push(`--fix ${fix}.`);
  if (standard) lines.push(`Standard: ${standard}`);
  return lines.join('\n');
}
