// Pairs that no brief mentions any more.
UNWIND $keys AS key
MATCH (pair:Pair {key: key})
DELETE pair
