UNWIND $ids AS id
MATCH (b:Brief {id: id})-[:TEACHES]->(n:Name)
RETURN DISTINCT n.key AS key
ORDER BY key
