// Of the concepts that so many briefs mention at least, how many do of each date, as it is kept with them.
MATCH (concept:Concept)
WHERE coalesce(concept.mentions, $atLeast) >= $atLeast
  AND concept.status IN $status AND concept.deprecated IS NULL
WITH concept
ORDER BY concept.id
RETURN ['id', 'mentions', 'days'] AS columns, collect([concept.id, concept.mentions, concept.days]) AS rows
