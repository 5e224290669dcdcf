// Concept.related: how many briefs mention a concept together with others. A concept has a number, and how many of its
// pairs are of each level: pairs of level n have 2^n briefs up to twice as many (see src/load/co-mentions.ts). Given are
// those of its highest levels that are $enough together, or all if they are fewer: from level `lowest` on, each by the key
// that its concepts' numbers make.
// `uncounted`: an earlier version wrote the graph, and it has no pairs yet.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
WITH key, concept, coalesce(concept.pairLevels, []) AS levels
WITH key, concept, levels,
  [level IN range(0, size(levels) - 1)
   WHERE reduce(pairs = 0, here IN levels[level..] | pairs + here) >= $enough] AS sufficient
WITH key, concept, levels, CASE WHEN size(sufficient) > 0 THEN sufficient[size(sufficient) - 1] ELSE 0 END AS lowest
WITH key, concept, levels, lowest, [level IN range(0, size(levels) - 1) WHERE level >= lowest] AS given
CALL (concept, given) {
  CALL (concept, given) {
      UNWIND given AS level
      MATCH (pair:Pair {first: concept.number * 32 + level})
      RETURN pair
    UNION ALL
      UNWIND given AS level
      MATCH (pair:Pair {second: concept.number * 32 + level})
      RETURN pair
  }
  RETURN collect(pair.key) AS pairs, collect(pair.count) AS counts
}
RETURN key, concept.number AS number, levels, lowest, pairs, counts,
  concept.mentions IS NULL AND EXISTS { (concept)<-[:MENTIONS]-(:Brief) } AS uncounted
ORDER BY key
