// The papers that names lead to as stored, which is not always the one that they mean: an identifier may lead on.
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(p:Paper)
RETURN DISTINCT p.id AS id
ORDER BY id
