// In how many briefs an organization is named.
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
RETURN key, COUNT { (organization)<-[:MENTIONS]-(:Brief) } AS briefs
ORDER BY key
