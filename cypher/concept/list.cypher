// Query.concepts, by label, or by the number of briefs that mention it where $byBriefs is true.
MATCH (concept:Concept)
WHERE concept.status IN $status
  AND ($startsWith IS NULL OR toLower(concept.label) STARTS WITH $startsWith)
  AND (concept.deprecated IS NOT NULL) = $deprecated
  AND ($kinds IS NULL OR concept.kind IN $kinds)
WITH concept, CASE WHEN $byBriefs THEN coalesce(concept.mentions, COUNT { (concept)<-[:MENTIONS]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND concept.label > $after.label)
   OR (briefs = $after.briefs AND concept.label = $after.label AND concept.id > $after.id)
RETURN concept.id AS id, briefs, concept.label AS label
ORDER BY briefs DESC, concept.label, concept.id
LIMIT $limit
