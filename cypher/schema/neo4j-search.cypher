// Neo4j only: its full-text index. Each query is made of quoted words and has a rank: what a higher one finds comes first.
UNWIND $queries AS each
CALL db.index.fulltext.queryNodes($index, each.query, {limit: $limit}) YIELD node, score
WITH node, max(each.rank) AS rank, max(score) AS score
RETURN node.id AS id, rank
ORDER BY rank DESC, score DESC, id
LIMIT $limit
