UNWIND $rows AS row
MATCH (b:Brief {id: row.brief})
MERGE (c:Clue {key: row.key})
CREATE (b)-[:HAS_CLUE]->(c)
