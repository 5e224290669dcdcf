UNWIND $rows AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[edge:AUTHORED]->(b)
SET edge.position = row.position
