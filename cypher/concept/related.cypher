// Concept.related. Weights are whole ten-thousandths, so that their sum is the same in any order on any engine.
// Two concepts that c briefs mention together, a mention the one and b the other, weigh c / √(ab) · c / (c + 1):
// the share of their briefs that they have in common (Ochiai), with less trust in few briefs. Curated links weigh
// what $weights says.
// A concept has a number, and how many of its pairs are of each level: pairs of level n have 2^n briefs up to twice as
// many (see src/load/co-mentions.ts). Only pairs of the highest levels that have $enough together are weighed, besides
// those with curated links, or all where it is null; what no other can weigh more than is known from `unseen`, the most
// briefs that such a one can have. Where there are others, a row without id comes last: there may be no row but that.
// `newest`: the newest briefs that mention both, where the pair keeps them.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
WITH key, concept, coalesce(concept.mentions, COUNT { (concept)<-[:MENTIONS]-(:Brief) }) AS a,
  coalesce(concept.pairLevels, []) AS levels
WITH key, concept, a, range(0, size(levels) - 1) AS all,
  [level IN range(1, size(levels) - 1)
   WHERE reduce(pairs = 0, here IN levels[level..] | pairs + here) >= $enough] AS sufficient
WITH key, concept, a, all, CASE WHEN size(sufficient) > 0 THEN sufficient[size(sufficient) - 1] ELSE 0 END AS lowest
WITH key, concept, a, lowest, [level IN all WHERE level >= lowest] AS levels,
  CASE WHEN lowest = 0 THEN 0 ELSE toInteger(2 ^ lowest) - 1 END AS unseen
CALL (concept, a, levels, unseen) {
  CALL (concept, a, levels, unseen) {
      CALL (concept, levels, unseen) {
          UNWIND levels AS level
          MATCH (pair:Pair {first: concept.number * 32 + level})
          MATCH (other:Concept {number: pair.key % 67108864})
          RETURN other, pair.count AS c, pair.newest AS newest
        UNION ALL
          UNWIND levels AS level
          MATCH (pair:Pair {second: concept.number * 32 + level})
          MATCH (other:Concept {number: pair.key / 67108864})
          RETURN other, pair.count AS c, pair.newest AS newest
        UNION ALL
          MATCH (concept)-[:BROADER|RELATED]-(other:Concept)
          WHERE unseen > 0
          WITH DISTINCT other, unseen,
            CASE WHEN concept.number < other.number THEN concept.number ELSE other.number END AS lesser,
            CASE WHEN concept.number < other.number THEN other.number ELSE concept.number END AS greater
          WITH other, unseen, lesser * 67108864 + greater AS pairKey
          MATCH (pair:Pair {key: pairKey})
          WHERE pair.count <= unseen
          RETURN other, pair.count AS c, pair.newest AS newest
        UNION ALL
          MATCH (concept)<-[:MENTIONS]-(brief:Brief)
          WHERE concept.number IS NULL
          MATCH (brief)-[:MENTIONS]->(other:Concept)
          WHERE other.id <> concept.id
          RETURN other, count(brief) AS c, null AS newest
      }
      WITH other, c, newest, a, coalesce(other.mentions, COUNT { (other)<-[:MENTIONS]-(:Brief) }) AS b
      WHERE 'CO_MENTION' IN $via
      RETURN other, 'CO_MENTION' AS kind, c AS count, CASE WHEN a < b THEN a ELSE b END AS rarer, newest,
        null AS source, toInteger(round(10000 * c / sqrt(toFloat(a * b)) * c / (c + 1))) AS weight
    UNION ALL
      MATCH (concept)-[:BROADER]->(other:Concept)
      WHERE 'BROADER' IN $via
      RETURN other, 'BROADER' AS kind, null AS count, null AS rarer, null AS newest,
        concept.file AS source, $weights.BROADER AS weight
    UNION ALL
      MATCH (concept)<-[:BROADER]-(other:Concept)
      WHERE 'NARROWER' IN $via
      RETURN other, 'NARROWER' AS kind, null AS count, null AS rarer, null AS newest,
        other.file AS source, $weights.NARROWER AS weight
    UNION ALL
      MATCH (concept)-[:RELATED]-(other:Concept)
      WHERE 'CURATED' IN $via
      RETURN other, 'CURATED' AS kind, null AS count, null AS rarer, null AS newest,
        CASE WHEN concept.entry CONTAINS ('"' + other.id + '"') THEN concept.file ELSE other.file END AS source,
        $weights.CURATED AS weight
  }
  WITH other, sum(weight) AS score,
    collect([kind, weight, count, rarer, newest, source]) AS reasons
  WHERE other.status IN $status
    AND ($after IS NULL OR score < $after.score
         OR (score = $after.score AND other.label > $after.label)
         OR (score = $after.score AND other.label = $after.label AND other.id > $after.id))
  RETURN other.id AS id, other.label AS label, score, reasons
  ORDER BY score DESC, label, id
  LIMIT $limit
 UNION ALL
  WITH unseen WHERE unseen > 0
  RETURN null AS id, null AS label, -1 AS score, null AS reasons
}
WITH key, id, label, score, reasons, a AS briefs, unseen
ORDER BY key, score DESC, label, id
RETURN ['key', 'id', 'label', 'score', 'reasons', 'briefs', 'unseen'] AS columns,
  collect([key, id, label, score, reasons, briefs, unseen]) AS rows
