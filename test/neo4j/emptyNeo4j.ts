import neo4j, { type Session } from 'neo4j-driver';

/** An index that says: the tests may empty this database. An index, because a node would show in what they read. */
export const mark = 'briefgraph_tests_empty_this';

/**
 * Takes a database for the tests: it has to be empty, or one that they took before. Throws otherwise, because
 * `NEO4J_URI` may well be set to somebody's own graph, and every test file starts by deleting all that is there.
 */
export async function claimNeo4j(url: string): Promise<void> {
  await withSession(url, async (session) => {
    const marked = await session.run('SHOW INDEXES YIELD name WHERE name = $mark RETURN name', { mark });
    if (marked.records.length > 0) return;
    const nodes = await session.run('MATCH (n) RETURN n LIMIT 1');
    if (nodes.records.length > 0) {
      throw new Error(
        'the database at NEO4J_URI is not empty, and the tests would delete all of it. Name another one.',
      );
    }
    await session.run(`CREATE INDEX ${mark} IF NOT EXISTS FOR (n:BriefgraphTest) ON (n.id)`);
  });
}

/** Deletes every node and edge. */
export async function emptyNeo4j(url: string): Promise<void> {
  await withSession(url, (session) =>
    session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS'),
  );
}

/** A session on the database that the tests use, past the product. */
export async function withSession(url: string, work: (session: Session) => Promise<unknown>): Promise<void> {
  const { NEO4J_USERNAME: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  const driver = neo4j.driver(url, user ? neo4j.auth.basic(user, password ?? '') : undefined);
  const session = driver.session(database ? { database } : {});
  try {
    await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
