// Without id and location, which are of the machine, not of the graph.
MATCH (c:Capture)
OPTIONAL MATCH (c)-[:HOLDS]->(k:Clipping)-[:OF]->(b:Brief)
RETURN c.id AS capture, c.name AS name, c.hash AS hash, c.capturedAt AS capturedAt, k.position AS position, b.id AS brief
ORDER BY capture, position
