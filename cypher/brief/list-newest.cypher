// Query.briefs, newest first; briefs without a date come last.
MATCH (brief:Brief)
WHERE ($outlet IS NULL OR EXISTS { (brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
  AND ($kinds IS NULL OR brief.kind IN $kinds)
  AND ($category IS NULL OR toLower(brief.category) = $category)
  AND ($from IS NULL OR brief.newest >= $from)
  AND ($to IS NULL OR (brief.newest <> '' AND left(brief.newest, size($to)) <= $to))
  AND ($after IS NULL OR brief.newest < $after.newest
       OR (brief.newest = $after.newest AND brief.id > $after.id))
RETURN brief.id AS id, brief.newest AS newest
ORDER BY brief.newest DESC, brief.id
LIMIT $limit
