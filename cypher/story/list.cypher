// Query.stories, those with the newest brief first, or the most outlets where $byOutlets is true.
MATCH (story:Story)
WHERE story.outlets >= $outlets
  AND ($outlet IS NULL OR EXISTS { (story)<-[:PART_OF]-(:Brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
WITH story, CASE WHEN $byOutlets THEN story.outlets ELSE 0 END AS rank
WHERE $after IS NULL OR rank < $after.rank
   OR (rank = $after.rank AND story.newest < $after.newest)
   OR (rank = $after.rank AND story.newest = $after.newest AND story.id > $after.id)
RETURN story.id AS id, rank, story.newest AS newest
ORDER BY rank DESC, story.newest DESC, story.id
LIMIT $limit
