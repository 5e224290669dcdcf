// Outlet.coverage: what an outlet's briefs of a time say, in short (see src/model/brief-edges.ts).
UNWIND $keys AS key
MATCH (:Outlet {id: key})<-[:PUBLISHED_BY]-(brief:Brief)
WHERE brief.newest >= $from AND left(brief.newest, 10) <= $to
WITH key, brief
ORDER BY key, brief.newest, brief.id
RETURN ['key', 'id', 'newest', 'precision', 'edges'] AS columns,
  collect([key, brief.id, brief.newest, brief.publishedPrecision, brief.edges]) AS rows
