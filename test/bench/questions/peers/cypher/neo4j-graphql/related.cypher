WITH this AS concept, COUNT { (this)<-[:MENTIONS]-() } AS a, COUNT { (:Brief) } AS n
CALL (concept, a, n) {
  MATCH (concept)-[pair:BENCH_PAIR]-(other:Concept)
  WITH other, a, n, pair.count AS c, COUNT { (other)<-[:MENTIONS]-() } AS b
  RETURN other, b, 'CO_MENTION' AS kind, CASE
    WHEN (n + 1) * c > a * b
    THEN round(10000 * log(toFloat((n + 1) * c) / (a * b)) / log(toFloat(n + 1) / c) * c / (c + 2))
    ELSE 0.0 END AS weight
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
WITH concept, a, other, max(b) AS b, collect(weight) AS weights, collect({kind: kind, weight: weight / 10000}) AS reasons
WHERE other.status <> 'CANDIDATE'
WITH concept, a, other, b, reasons,
  round(10000 - reduce(left = 1.0, weight IN weights | left * (10000 - weight)) / 10000 ^ (size(weights) - 1)) AS score
ORDER BY score DESC, other.label, other.id LIMIT $first
WITH other, score, reasons, CASE WHEN a < b THEN [concept, other] ELSE [other, concept] END AS both, b IS NOT NULL AS together
CALL (both, together) {
  WITH both[0] AS rarer, both[1] AS commoner WHERE together
  MATCH (rarer)<-[mention:MENTIONS]-(brief:Brief)
  WHERE EXISTS { (brief)-[:MENTIONS]->(commoner) }
  WITH brief ORDER BY mention.newest DESC, brief.id LIMIT 3
  RETURN collect(brief {.id, .title, .url, .publishedAt}) AS briefs
}
RETURN {
  score: score / 10000, node: other {.id, .prefLabel},
  reasons: [reason IN reasons | reason {.kind, .weight, briefs: CASE reason.kind WHEN 'CO_MENTION' THEN briefs ELSE [] END}]
} AS related
