// Query.papers, by label, or by the number of briefs that cover it where $byBriefs is true.
MATCH (paper:Paper)
WHERE paper.status IN $status
  AND ($startsWith IS NULL OR toLower(paper.label) STARTS WITH $startsWith)
  AND ($yearFrom IS NULL OR paper.year >= $yearFrom)
  AND ($yearTo IS NULL OR paper.year <= $yearTo)
WITH paper, CASE WHEN $byBriefs THEN coalesce(paper.covers, COUNT { (paper)<-[:COVERS]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND paper.label > $after.label)
   OR (briefs = $after.briefs AND paper.label = $after.label AND paper.id > $after.id)
RETURN paper.id AS id, briefs, paper.label AS label
ORDER BY briefs DESC, paper.label, paper.id
LIMIT $limit
