// How many there are in Query.concepts under a filter.
MATCH (concept:Concept)
WHERE concept.status IN $status
  AND ($startsWith IS NULL OR toLower(concept.label) STARTS WITH $startsWith)
  AND (concept.deprecated IS NOT NULL) = $deprecated
  AND ($kinds IS NULL OR concept.kind IN $kinds)
RETURN count(concept) AS count
