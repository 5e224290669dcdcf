// From the smaller id to the larger.
MATCH (one:Concept)
CALL (one) {
  MATCH (one)<-[:MENTIONS]-(brief:Brief)-[:MENTIONS]->(other:Concept)
  WHERE one.id < other.id
  WITH one, other, brief ORDER BY brief.newest DESC, brief.id
  WITH one, other, collect(brief.id) AS briefs
  CREATE (one)-[:BENCH_PAIR {count: size(briefs), newest: briefs[..3]}]->(other)
} IN TRANSACTIONS OF 250 ROWS
