// Neo4j only: briefs that have one of the quoted phrases.
CALL db.index.fulltext.queryNodes('Brief_text', $query) YIELD node
RETURN node.id AS id
ORDER BY id
