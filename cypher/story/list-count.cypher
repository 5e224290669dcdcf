// How many stories Query.stories has under a filter.
MATCH (paper:Paper)<-[:COVERS]-(:Brief)-[:PUBLISHED_BY]->(outlet:Outlet)
WITH paper, count(DISTINCT outlet) AS outlets
WHERE outlets >= 2
  AND ($outlet IS NULL OR EXISTS { (paper)<-[:COVERS]-(:Brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
RETURN count(paper) AS count
