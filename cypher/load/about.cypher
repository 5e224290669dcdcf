// The paper that a story is about.
UNWIND $rows AS row
MATCH (s:Story {id: row.id}), (p:Paper {id: row.paper})
CREATE (s)-[:ABOUT]->(p)
