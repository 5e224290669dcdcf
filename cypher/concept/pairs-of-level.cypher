// All pairs of a concept that are of one level. $keys are the concept's number × 32 + the level.
UNWIND $keys AS key
WITH key, toInteger(key) AS place
CALL (place) {
  CALL (place) {
      MATCH (pair:Pair {first: place})
      RETURN pair
    UNION ALL
      MATCH (pair:Pair {second: place})
      RETURN pair
  }
  RETURN collect(pair.key) AS pairs, collect(pair.count) AS counts
}
RETURN key, pairs, counts
ORDER BY key
