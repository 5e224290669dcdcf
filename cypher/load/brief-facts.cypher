// What decides of which story these briefs are part, as stored, and the story they are part of now.
UNWIND $ids AS id
MATCH (b:Brief {id: id})
OPTIONAL MATCH (b)-[:PART_OF]->(s:Story)
RETURN b.id AS id, b.facts AS facts, s.id AS story
ORDER BY id
