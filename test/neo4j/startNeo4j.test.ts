import { describe, expect, it } from 'vitest';
import { findJava, javaRelease } from './findJava.ts';
import { startNeo4j } from './startNeo4j.ts';
import type { Neo4jVersion } from './versions.ts';

describe('javaRelease', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "22-ea" 2024-03-19', 22],
    ['bash: java: command not found', null],
  ])('reads %j as %s', (answer, release) => {
    expect(javaRelease(answer)).toBe(release);
  });
});

describe('what is missing is said', () => {
  it('when there is no JDK of the release', async () => {
    await expect(findJava([7])).rejects.toThrow('it needs JDK 7; ');
  });

  it('when a version is not one of those that the suite runs on', async () => {
    await expect(startNeo4j('3.5.0' as Neo4jVersion)).rejects.toThrow('versions.ts');
  });
});
