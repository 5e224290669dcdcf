UNWIND $keys AS key
MATCH (:Clue {key: key})<-[:HAS_CLUE]-(b:Brief)
RETURN key, b.id AS id, b.facts AS facts
ORDER BY key, id
