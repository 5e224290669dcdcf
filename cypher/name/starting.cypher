// Names (normalised) that start with a text, the shortest first: for search and for "did you mean".
MATCH (name:Name)-[:NAMES]->(entity)
WHERE name.key STARTS WITH $start AND coalesce(entity.status, '') <> 'CANDIDATE'
RETURN name.key AS known, entity.id AS id, entity.label AS label
ORDER BY size(name.key), name.key, entity.id
LIMIT $limit
