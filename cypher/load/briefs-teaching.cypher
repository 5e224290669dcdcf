UNWIND $keys AS key
MATCH (:Name {key: key})<-[:TEACHES]-(b:Brief)
RETURN DISTINCT b.id AS id
ORDER BY id
