// Neo4j only: its full-text index. A query's scores tell what a node has of the words (see src/graph/text-query.ts). Lists
// of columns cost the driver a quarter of what rows do.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes($index, query, {limit: $limit}) YIELD node, score
RETURN query, collect(node.id) AS ids, collect(score) AS scores
