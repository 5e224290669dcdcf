UNWIND $rows AS row
MATCH (b:Brief {id: row.brief}), (e:Entity {id: row.id})
CREATE (b)-[edge:ORIGINALLY_PUBLISHED_BY]->(e)
SET edge = row.edge
