// All concepts that briefs of a date or earlier mention, each with how many of these do; of all briefs where $to is null.
MATCH (brief:Brief)
WHERE $to IS NULL OR (brief.newest <> '' AND left(brief.newest, size($to)) <= $to)
MATCH (brief)-[:MENTIONS]->(concept:Concept)
WITH concept, count(brief) AS mentions
RETURN ['number', 'id', 'label', 'status', 'mentions'] AS columns,
  collect([concept.number, concept.id, concept.label, concept.status, mentions]) AS rows
