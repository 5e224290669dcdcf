// How many entities of each type a brief is about or names.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key,
  COUNT { MATCH (brief)-[:MENTIONS]->(concept:Concept) WHERE concept.status IN $status } AS concepts,
  COUNT { MATCH (brief)-[edge:COVERS|MENTIONS]->(paper:Paper)
          WHERE type(edge) = 'COVERS' OR NOT EXISTS { (brief)-[:COVERS]->(paper) } } AS papers,
  COUNT { (brief)-[:MENTIONS]->(:Person) } AS people,
  COUNT { (brief)-[:MENTIONS]->(:Organization) } AS organizations
ORDER BY key
