// How many concepts Brief.concepts has.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
RETURN key, COUNT { MATCH (brief)-[:MENTIONS]->(concept:Concept) WHERE concept.status IN $status } AS concepts
ORDER BY key
