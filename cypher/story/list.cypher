// Query.stories, those with the newest brief first, or the most outlets where $byOutlets is true.
MATCH (paper:Paper)<-[covers:COVERS]-(:Brief)-[:PUBLISHED_BY]->(outlet:Outlet)
WITH paper, count(DISTINCT outlet) AS outlets, max(covers.newest) AS newest
WHERE outlets >= 2
  AND ($outlet IS NULL OR EXISTS { (paper)<-[:COVERS]-(:Brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
WITH paper, outlets, newest, CASE WHEN $byOutlets THEN outlets ELSE 0 END AS rank
WHERE $after IS NULL OR rank < $after.rank
   OR (rank = $after.rank AND newest < $after.newest)
   OR (rank = $after.rank AND newest = $after.newest AND paper.id > $after.id)
RETURN paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS paper, outlets, newest,
  {rank: rank, newest: newest, id: paper.id} AS place
ORDER BY rank DESC, newest DESC, paper.id
LIMIT $limit
