// Query.paths: how many briefs say something of an entity.
UNWIND $keys AS key
MATCH (end:Entity {id: key})
RETURN key, coalesce(end.mentions, 0) + coalesce(end.covers, 0) AS briefs
ORDER BY key
