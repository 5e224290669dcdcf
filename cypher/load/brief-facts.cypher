// What decides of which story these briefs are part, as stored, and the story they are part of now (one at most). No
// OPTIONAL MATCH: for that the embedded engine goes through all stories.
UNWIND $ids AS id
MATCH (b:Brief {id: id})
RETURN b.id AS id, b.facts AS facts, [(b)-[:PART_OF]->(s:Story) | s.id] AS stories
ORDER BY id
