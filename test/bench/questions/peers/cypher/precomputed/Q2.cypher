// Q2 where each pair has its newest three briefs.
MATCH (concept:Concept {id: $id})
WITH concept, COUNT { (concept)<-[:MENTIONS]-() } AS a, COUNT { (:Brief) } AS n
RETURN concept.id AS id, concept.prefLabel AS prefLabel, COLLECT {
  CALL (concept, a, n) {
    MATCH (concept)-[pair:BENCH_PAIR]-(other:Concept)
    WITH other, a, n, pair, pair.count AS c, COUNT { (other)<-[:MENTIONS]-() } AS b
    RETURN other, pair, 'CO_MENTION' AS kind, CASE
      WHEN (n + 1) * c > a * b
      THEN round(10000 * log(toFloat((n + 1) * c) / (a * b)) / log(toFloat(n + 1) / c) * c / (c + 2))
      ELSE 0.0 END AS weight
    UNION ALL
    MATCH (concept)-[:BROADER]->(other:Concept)
    RETURN other, null AS pair, 'BROADER' AS kind, 3000.0 AS weight
    UNION ALL
    MATCH (concept)<-[:BROADER]-(other:Concept)
    RETURN other, null AS pair, 'NARROWER' AS kind, 3000.0 AS weight
    UNION ALL
    MATCH (concept)-[:RELATED]-(other:Concept)
    RETURN other, null AS pair, 'CURATED' AS kind, 5000.0 AS weight
  }
  WITH other, collect(weight) AS weights, collect({kind: kind, weight: weight / 10000, pair: pair}) AS reasons
  WHERE other.status <> 'CANDIDATE'
  WITH other, reasons,
    round(10000 - reduce(left = 1.0, weight IN weights | left * (10000 - weight)) / 10000 ^ (size(weights) - 1)) AS score
  ORDER BY score DESC, other.label, other.id LIMIT 20
  CALL (reasons) {
    UNWIND reasons AS reason
    UNWIND reason.pair.newest AS id
    MATCH (brief:Brief {id: id})
    RETURN collect(brief {.id, .title, .url, .publishedAt}) AS briefs
  }
  RETURN {
    score: score / 10000, node: other {.id, .prefLabel},
    reasons: [reason IN reasons | reason {.kind, .weight, briefs: CASE reason.kind WHEN 'CO_MENTION' THEN briefs ELSE [] END}]
  }
} AS related
