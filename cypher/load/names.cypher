UNWIND $rows AS row
MATCH (n:Name {key: row.key}), (e:Entity {id: row.id})
CREATE (n)-[:NAMES]->(e)
