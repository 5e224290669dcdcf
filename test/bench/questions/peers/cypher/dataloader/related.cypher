// A pair's briefs are looked for from the concept that fewer briefs mention: `pair` has it first.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
WITH key, concept, COUNT { (concept)<-[:MENTIONS]-() } AS a
CALL (concept, a) {
  CALL (concept, a) {
    MATCH (concept)-[pair:BENCH_PAIR]-(other:Concept)
    WITH other, a, pair.count AS c, COUNT { (other)<-[:MENTIONS]-() } AS b
    RETURN other, b, 'CO_MENTION' AS kind, round(10000 * c / sqrt(toFloat(a * b)) * c / (c + 1)) AS weight
    UNION ALL
    MATCH (concept)-[:BROADER]->(other:Concept)
    RETURN other, null AS b, 'BROADER' AS kind, 3000.0 AS weight
    UNION ALL
    MATCH (concept)<-[:BROADER]-(other:Concept)
    RETURN other, null AS b, 'NARROWER' AS kind, 3000.0 AS weight
    UNION ALL
    MATCH (concept)-[:RELATED]-(other:Concept)
    RETURN other, null AS b, 'CURATED' AS kind, 5000.0 AS weight
  }
  WITH other, max(b) AS b, sum(weight) AS score, collect({kind: kind, weight: weight / 10000}) AS reasons
  WHERE other.status <> 'CANDIDATE'
  RETURN other, b, score, reasons ORDER BY score DESC, other.label, other.id LIMIT $first
}
WITH key, concept, other, a, b, score, reasons,
  CASE WHEN a < b THEN concept.id + ' ' + other.id ELSE other.id + ' ' + concept.id END AS pair
RETURN key, {
  score: score / 10000, node: other {.id, .prefLabel},
  reasons: [reason IN reasons | reason {.kind, .weight, pair: CASE reason.kind WHEN 'CO_MENTION' THEN pair END}]
} AS value
ORDER BY key, score DESC, other.label, other.id
