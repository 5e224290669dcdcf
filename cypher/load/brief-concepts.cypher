// The concepts that briefs mention as stored, to take them out of the co-mention counts.
UNWIND $ids AS id
MATCH (b:Brief {id: id})-[:MENTIONS]->(c:Concept)
RETURN b.id AS brief, c.id AS concept
ORDER BY brief, concept
