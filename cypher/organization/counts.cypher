// In how many briefs an organization is named.
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
RETURN key, coalesce(organization.mentions, COUNT { (organization)<-[:MENTIONS]-(:Brief) }) AS briefs
ORDER BY key
