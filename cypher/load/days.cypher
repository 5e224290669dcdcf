// How many briefs of each date say one kind of thing of an entity, from all of its edges: for tallies made anew.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (e)<-[edge:MENTIONS|PUBLISHED_BY]-(b:Brief)
  WHERE type(edge) = row.kind
  RETURN left(b.newest, 10) AS newest, b.publishedPrecision AS precision, count(*) AS count
}
RETURN row.id AS id, newest, precision, count
ORDER BY id, newest, precision
