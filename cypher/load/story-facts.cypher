// The briefs of stories.
UNWIND $ids AS id
MATCH (:Story {id: id})<-[:PART_OF]-(b:Brief)
RETURN b.id AS id, b.facts AS facts
ORDER BY id
