UNWIND $rows AS row
MATCH (e:Entity {id: row.to})
MERGE (r:Redirect {id: row.id})
CREATE (r)-[:LEADS_TO {curated: row.curated}]->(e)
