// How many briefs Query.briefs has under a filter.
MATCH (brief:Brief)
WHERE ($outlet IS NULL OR EXISTS { (brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
  AND ($kinds IS NULL OR brief.kind IN $kinds)
  AND ($category IS NULL OR toLower(brief.category) = $category)
  AND ($from IS NULL OR brief.newest >= $from)
  AND ($to IS NULL OR (brief.newest <> '' AND left(brief.newest, size($to)) <= $to))
RETURN count(brief) AS count
