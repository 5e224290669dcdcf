/** The shipped vocabulary against what a careful reader finds in the five real captures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/seed/load-vocabulary.ts';
import { type CuratedName, curatedNames } from '../../src/seed/names/curated-names.ts';
import { labelKey } from '../../src/text/tokens.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '../shared');
const noShared = existsSync(join(shared, 'gold/briefs.json'))
  ? null
  : 'the captures and their gold in ../shared are not here';

const names = Map.groupBy(curatedNames(await loadVocabulary(join(root, 'seed'))), ({ key }) => key);

interface GoldBrief {
  captures: string[];
  mustMention?: string[];
  mayMention?: string[];
  topics?: string[];
  definitions?: Record<string, string>;
  abbreviations?: Record<string, string>;
}

describe('the five captures', () => {
  const gold = (): GoldBrief[] => JSON.parse(readFileSync(join(shared, 'gold/briefs.json'), 'utf8')).briefs;
  const labelsIn = ({
    mustMention = [],
    mayMention = [],
    topics = [],
    definitions = {},
    abbreviations = {},
  }: GoldBrief) => [
    ...[...mustMention, ...mayMention, ...topics],
    ...[...Object.keys(definitions), ...Object.values(abbreviations)],
  ];
  const conceptsNamed = (label: string): CuratedName[] =>
    (names.get(labelKey(label)) ?? []).filter(({ type }) => type === 'CONCEPT');

  it('speak of nothing that the vocabulary lacks', ({ skip }) => {
    if (noShared) skip(noShared);
    const labels = gold().flatMap(labelsIn);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((label) => conceptsNamed(label).length === 0)).toEqual([]);
  });

  it('have the context that their labels ask for, and for one sense only', ({ skip }) => {
    if (noShared) skip(noShared);
    const unclear = gold().flatMap((brief) => {
      const captures = brief.captures.map((file) => readFileSync(join(shared, 'briefs', file), 'utf8'));
      const words = ` ${labelKey(captures.join('\n'))} `;
      const inContext = ({ onlyWith }: CuratedName) =>
        onlyWith?.some((each) => words.includes(` ${labelKey(each)} `)) ?? true;
      return labelsIn(brief).filter((label) => conceptsNamed(label).filter(inContext).length !== 1);
    });
    expect(unclear).toEqual([]);
  });
});
