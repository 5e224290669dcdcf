UNWIND $rows AS row
MATCH (b:Brief {id: row.to})
MERGE (r:Redirect {id: row.id})
CREATE (r)-[:LEADS_TO {curated: row.curated}]->(b)
