UNWIND $rows AS row
MATCH (b:Brief {id: row.brief}), (e:Entity {id: row.id})
CREATE (b)-[edge:DEFINES]->(e)
SET edge = row.edge
