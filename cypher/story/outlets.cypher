// Story.outlets: whose briefs tell it.
UNWIND $keys AS key
MATCH (story:Story {id: key})
CALL (story) {
  MATCH (story)<-[:PART_OF]-(:Brief)-[:PUBLISHED_BY]->(outlet:Outlet)
  WITH DISTINCT outlet
  RETURN outlet
  ORDER BY outlet.label, outlet.id
  LIMIT $limit
}
RETURN key, outlet.id AS id
ORDER BY key, outlet.label, outlet.id
