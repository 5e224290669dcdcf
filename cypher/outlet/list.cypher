// Query.outlets, by label, or by the number of briefs it published where $byBriefs is true.
MATCH (outlet:Outlet)
WHERE outlet.status IN $status
  AND ($startsWith IS NULL OR toLower(outlet.label) STARTS WITH $startsWith)
  AND ($kinds IS NULL OR outlet.kind IN $kinds)
WITH outlet, CASE WHEN $byBriefs THEN coalesce(outlet.published, COUNT { (outlet)<-[:PUBLISHED_BY]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND outlet.label > $after.label)
   OR (briefs = $after.briefs AND outlet.label = $after.label AND outlet.id > $after.id)
RETURN outlet.id AS id, briefs, outlet.label AS label
ORDER BY briefs DESC, outlet.label, outlet.id
LIMIT $limit
