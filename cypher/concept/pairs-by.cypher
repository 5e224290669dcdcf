// With how many briefs of a date or earlier a concept is mentioned together with others, counted now; of all briefs where
// $to is null.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})<-[:MENTIONS]-(brief:Brief)
WHERE $to IS NULL OR (brief.newest <> '' AND left(brief.newest, size($to)) <= $to)
WITH key, concept, brief
MATCH (brief)-[:MENTIONS]->(other:Concept)
WHERE other.id <> key
WITH key, other.id AS id, count(brief) AS count
RETURN ['key', 'id', 'count'] AS columns,
  collect([key, id, count]) AS rows
