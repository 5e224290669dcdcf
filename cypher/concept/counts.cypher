// In how many briefs a concept is mentioned.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
RETURN key, coalesce(concept.mentions, COUNT { (concept)<-[:MENTIONS]-(:Brief) }) AS briefs
ORDER BY key
