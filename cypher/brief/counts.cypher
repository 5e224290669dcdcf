// How many papers, people and organizations a brief is about or names.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key,
  COUNT { MATCH (brief)-[edge:COVERS|MENTIONS]->(paper:Paper)
          WHERE type(edge) = 'COVERS' OR NOT EXISTS { (brief)-[:COVERS]->(paper) } } AS papers,
  COUNT { (brief)-[:MENTIONS]->(:Person) } AS people,
  COUNT { (brief)-[:MENTIONS]->(:Organization) } AS organizations
ORDER BY key
