// Ids that lead nowhere any more.
UNWIND $ids AS id
MATCH (r:Redirect {id: id})
WHERE NOT EXISTS { MATCH (r)-[:LEADS_TO]->() }
DETACH DELETE r
