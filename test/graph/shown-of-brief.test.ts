import { expect, it } from 'vitest';
import { cypher } from '../../src/graph/cypher.ts';
import { shownOfBrief } from '../../src/graph/engine.ts';

it('is what both engines give of a brief', () => {
  const named = (statement: string, pattern: RegExp) =>
    [...cypher(statement).matchAll(pattern)].map(([, name]) => name);
  expect(named('schema/neo4j-briefs', /\bb\.(\w+)/g)).toEqual(shownOfBrief);
  expect(named('schema/embedded-shown', /[{ ]\.(\w+)/g)).toEqual(shownOfBrief);
});
