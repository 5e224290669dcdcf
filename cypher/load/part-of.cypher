UNWIND $rows AS row
MATCH (b:Brief {id: row.brief}), (s:Story {id: row.id})
CREATE (b)-[edge:PART_OF]->(s)
SET edge = row.edge
