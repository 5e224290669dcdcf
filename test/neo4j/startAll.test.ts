import { expect, it, vi } from 'vitest';
import { startAll } from './startAll.ts';
import type { RunningNeo4j } from './startNeo4j.ts';
import type { Neo4jVersion } from './versions.ts';

const stop = vi.fn(async () => {});
const onlyNewest = async (version: Neo4jVersion): Promise<RunningNeo4j> => {
  if (version === '5.26.18') throw new Error('it needs JDK 17');
  return { uri: 'neo4j://127.0.0.1:1', version, pid: 1, stop };
};

it('goes on with the servers that there are, and says why one is missing', async () => {
  const { servers, missing } = await startAll(onlyNewest, false);
  expect(servers.map(({ version }) => version)).toEqual(['2026.09.0']);
  expect(missing).toEqual(['Neo4j 5.26.18: it needs JDK 17']);
  expect(stop).not.toHaveBeenCalled();
});

it('fails where every version is required, and leaves no server running', async () => {
  await expect(startAll(onlyNewest, true)).rejects.toThrow('Neo4j 5.26.18: it needs JDK 17');
  expect(stop).toHaveBeenCalledOnce();
});
