// Story.outlets: whose briefs cover the paper. $keys are paper ids.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
  MATCH (paper)<-[:COVERS]-(:Brief)-[:PUBLISHED_BY]->(outlet:Outlet)
  WITH DISTINCT outlet
  RETURN outlet
  ORDER BY outlet.label, outlet.id
  LIMIT $limit
}
RETURN key, outlet {.id, .label, .name, .altNames, .url, .kind, .status, .file} AS node
ORDER BY key, outlet.label, outlet.id
