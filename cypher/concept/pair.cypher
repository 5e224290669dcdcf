// One pair of concepts: how many briefs mention both, and the newest where they are kept. $keys are pairs' keys.
UNWIND $keys AS key
MATCH (pair:Pair {key: toInteger(key)})
RETURN key, pair.count AS count, pair.newest AS newest
ORDER BY key
