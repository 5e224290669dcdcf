// How many stories Query.stories has under a filter.
MATCH (story:Story)
WHERE story.outlets >= $outlets
  AND ($outlet IS NULL OR EXISTS { (story)<-[:PART_OF]-(:Brief)-[:PUBLISHED_BY]->(:Outlet {id: $outlet}) })
RETURN count(story) AS count
