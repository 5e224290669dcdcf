// Which brief each clipping is part of.
UNWIND $rows AS row
MATCH (c:Clipping {id: row.clipping}), (b:Brief {id: row.brief})
CREATE (c)-[:OF]->(b)
