// Neo4j only: its full-text index. $query is made of quoted words.
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
