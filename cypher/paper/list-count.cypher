// How many there are in Query.papers under a filter.
MATCH (paper:Paper)
WHERE paper.status IN $status
  AND ($startsWith IS NULL OR toLower(paper.label) STARTS WITH $startsWith)
  AND ($yearFrom IS NULL OR paper.year >= $yearFrom)
  AND ($yearTo IS NULL OR paper.year <= $yearTo)
RETURN count(paper) AS count
