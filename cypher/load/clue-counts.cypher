// How many briefs have each clue: one that many have is looked at no further.
UNWIND $keys AS key
MATCH (c:Clue {key: key})
RETURN key, COUNT { (c)<-[:HAS_CLUE]-(:Brief) } AS briefs
ORDER BY key
