// Clues that no brief has any more.
UNWIND $keys AS key
MATCH (c:Clue {key: key})
WHERE NOT EXISTS { MATCH (c)<-[:HAS_CLUE]-(:Brief) }
DETACH DELETE c
