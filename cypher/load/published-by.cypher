UNWIND $rows AS row
MATCH (b:Brief {id: row.brief}), (e:Entity {id: row.id})
CREATE (b)-[edge:PUBLISHED_BY]->(e)
SET edge = row.edge
