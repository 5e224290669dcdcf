// Concept.broader: Concepts one step more general (skos:broader).
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
  MATCH (concept)-[:BROADER]->(other:Concept)
  RETURN other
  ORDER BY other.label, other.id
  LIMIT $limit
}
RETURN key, other.id AS id
ORDER BY key, other.label, other.id
