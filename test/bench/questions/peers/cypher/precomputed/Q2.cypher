// Q2 where each pair has its newest three briefs.
MATCH (concept:Concept {id: $id})
WITH concept, COUNT { (concept)<-[:MENTIONS]-() } AS a
RETURN concept.id AS id, concept.prefLabel AS prefLabel, COLLECT {
  CALL (concept, a) {
    MATCH (concept)-[pair:BENCH_PAIR]-(other:Concept)
    WITH other, a, pair, pair.count AS c, COUNT { (other)<-[:MENTIONS]-() } AS b
    RETURN other, pair, 'CO_MENTION' AS kind, round(10000 * c / sqrt(toFloat(a * b)) * c / (c + 1)) AS weight
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
  WITH other, sum(weight) AS score, collect({kind: kind, weight: weight / 10000, pair: pair}) AS reasons
  WHERE other.status <> 'CANDIDATE'
  WITH other, score, reasons ORDER BY score DESC, other.label, other.id LIMIT 20
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
