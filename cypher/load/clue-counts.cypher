// Only briefs have clues: so the number of a clue's edges is theirs, and is stored with it.
UNWIND $keys AS key
MATCH (c:Clue {key: key})
RETURN key, COUNT { (c)<-[:HAS_CLUE]-() } AS briefs
ORDER BY key
