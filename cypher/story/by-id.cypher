UNWIND $keys AS key
MATCH (story:Story {id: key})
RETURN key, story {.id, .title, .outlets, .briefs, .newest} AS node
ORDER BY key
