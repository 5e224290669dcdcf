// Story.paper: the paper that it is about.
UNWIND $keys AS key
MATCH (:Story {id: key})-[:ABOUT]->(paper:Paper)
RETURN key, paper.id AS id
ORDER BY key, paper.id
