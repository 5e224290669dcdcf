import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';

const statement = (name: string) => readFileSync(new URL(`peers/cypher/pairs/${name}.cypher`, import.meta.url), 'utf8');

/**
 * Counts for the peers which concepts are mentioned together, with the newest three briefs of each pair: what a good
 * engineer would keep, and nothing that depends on how we do. Done once for each database.
 */
export async function addPeersPairs(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    if ((await session.run(statement('made'))).records.length > 0) return;
    console.error("counting the peers' pairs");
    for (const name of ['remove', 'make', 'mark']) await session.run(statement(name));
  } finally {
    await session.close();
    await driver.close();
  }
}
