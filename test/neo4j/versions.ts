/** The servers that the suite runs on: the long-term version and the newest, each with the Java releases it takes. */
export const neo4jVersions = [
  { version: '5.26.18', java: [17, 21], javaOptions: [] },
  { version: '2026.09.0', java: [25, 21], javaOptions: ['--add-modules=jdk.incubator.vector'] },
] as const;

export type Neo4jVersion = (typeof neo4jVersions)[number]['version'];

/** What `version` needs to run. */
export function requirements(version: Neo4jVersion): { java: readonly number[]; javaOptions: readonly string[] } {
  const found = neo4jVersions.find((row) => row.version === version);
  if (!found) throw new Error(`Neo4j ${version} is not in test/neo4j/versions.ts`);
  return found;
}
