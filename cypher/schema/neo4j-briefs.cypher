// Neo4j only: briefs by text and title, in the order of the scores (see src/graph/text-query.ts), each with what it is shown
// by (`shownOfBrief` in src/graph/engine.ts). Lists cost the driver less than maps.
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('Brief_text', query, {limit: $limit}) YIELD node AS b, score
RETURN query, collect([score, b.id, b.title, b.url, b.kind, b.category, b.publishedAt, b.publishedPrecision, b.captures, b.newest]) AS found
