// All concepts that briefs mention, each with its number and how many briefs do: what Concept.related compares with.
MATCH (concept:Concept)
WHERE concept.number IS NOT NULL
WITH concept, coalesce(concept.mentions, 0) AS mentions
RETURN ['number', 'id', 'label', 'status', 'mentions'] AS columns,
  collect([concept.number, concept.id, concept.label, concept.status, mentions]) AS rows
