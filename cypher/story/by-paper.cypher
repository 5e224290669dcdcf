// Paper.story: the story that is about the paper.
UNWIND $keys AS key
MATCH (:Paper {id: key})<-[:ABOUT]-(story:Story)
RETURN key, story {.id, .title, .outlets, .briefs, .newest} AS node
ORDER BY key, story.id
