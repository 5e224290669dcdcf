// Concept.related: the concepts one step up and down the hierarchy and those that curators link, with the seed file that
// says so.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
    MATCH (concept)-[:BROADER]->(other:Concept)
    RETURN other, 'BROADER' AS kind, concept.file AS source
  UNION ALL
    MATCH (concept)<-[:BROADER]-(other:Concept)
    RETURN other, 'NARROWER' AS kind, other.file AS source
  UNION ALL
    MATCH (concept)-[:RELATED]-(other:Concept)
    RETURN other, 'CURATED' AS kind,
      CASE WHEN concept.entry CONTAINS ('"' + other.id + '"') THEN concept.file ELSE other.file END AS source
}
WITH key, other, kind, source
ORDER BY key, other.id, kind
RETURN ['key', 'id', 'label', 'status', 'number', 'kind', 'source'] AS columns,
  collect([key, other.id, other.label, other.status, other.number, kind, source]) AS rows
