UNWIND $keys AS key
MATCH (story:Story {id: key})
RETURN key, story.briefs AS briefs
ORDER BY key
