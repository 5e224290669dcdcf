// Concept.related. Weights are whole ten-thousandths, so that their sum is the same in any order on any engine.
// Two concepts that c briefs mention together, a mention the one and b the other, weigh c / √(ab) · c / (c + 1):
// the share of their briefs that they have in common (Ochiai), with less trust in few briefs. Curated links weigh
// what $weights says.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
WITH key, concept, COUNT { (concept)<-[:MENTIONS]-(:Brief) } AS a
CALL (concept, a) {
  CALL (concept, a) {
      MATCH (concept)-[pair:CO_MENTIONED]-(other:Concept)
      WHERE 'CO_MENTION' IN $via
      WITH other, pair.count AS c, a, COUNT { (other)<-[:MENTIONS]-(:Brief) } AS b
      RETURN other, 'CO_MENTION' AS kind, c AS count, null AS source,
        toInteger(round(10000 * c / sqrt(toFloat(a * b)) * c / (c + 1))) AS weight
    UNION ALL
      MATCH (concept)-[:BROADER]->(other:Concept)
      WHERE 'BROADER' IN $via
      RETURN other, 'BROADER' AS kind, null AS count, concept.file AS source, $weights.BROADER AS weight
    UNION ALL
      MATCH (concept)<-[:BROADER]-(other:Concept)
      WHERE 'NARROWER' IN $via
      RETURN other, 'NARROWER' AS kind, null AS count, other.file AS source, $weights.NARROWER AS weight
    UNION ALL
      MATCH (concept)-[:RELATED]-(other:Concept)
      WHERE 'CURATED' IN $via
      RETURN other, 'CURATED' AS kind, null AS count,
        CASE WHEN concept.entry CONTAINS ('"' + other.id + '"') THEN concept.file ELSE other.file END AS source,
        $weights.CURATED AS weight
  }
  WITH other, sum(weight) AS score,
    collect({kind: kind, weight: weight, count: count, source: source}) AS reasons
  WHERE other.status IN $status
    AND ($after IS NULL OR score < $after.score
         OR (score = $after.score AND other.label > $after.label)
         OR (score = $after.score AND other.label = $after.label AND other.id > $after.id))
  RETURN other, score, reasons
  ORDER BY score DESC, other.label, other.id
  LIMIT $limit
}
RETURN key, other.id AS id, other.label AS label, score, reasons
ORDER BY key, score DESC, other.label, other.id
