import neo4j from 'neo4j-driver';

/** Runs one statement on the Neo4j at `uri`: in a transaction that the server makes, so in one round trip. */
export type Read = (text: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

export function reader(uri: string): Read {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  return async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}

/** Cypher's LIMIT takes whole numbers only, and all of JavaScript's are floats. */
export const whole = neo4j.int;
