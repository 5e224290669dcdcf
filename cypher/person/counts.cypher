// How much of each there is around a person.
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key,
  coalesce(person.mentions, COUNT { (person)<-[:MENTIONS]-(:Brief) }) AS briefs,
  COUNT { (person)-[:AUTHORED]->(:Paper) } AS papers
ORDER BY key
