// Neo4j only: all briefs that a query finds, with their scores (see src/graph/text-query.ts).
CALL db.index.fulltext.queryNodes('Brief_text', $query) YIELD node AS b, score
WHERE ($outlet IS NULL OR EXISTS { (b)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
  AND ($from IS NULL OR b.newest >= $from)
  AND ($to IS NULL OR (b.newest <> '' AND left(b.newest, size($to)) <= $to))
RETURN collect(b.id) AS ids, collect(score) AS scores
