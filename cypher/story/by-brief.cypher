// Brief.story: the story that the brief is part of.
UNWIND $keys AS key
MATCH (:Brief {id: key})-[:PART_OF]->(story:Story)
RETURN key, story {.id, .title, .outlets, .briefs, .newest} AS node
ORDER BY key, story.id
