UNWIND $keys AS key
WITH key, split(key, ' ') AS pair
MATCH (rarer:Concept {id: pair[0]}), (commoner:Concept {id: pair[1]})
CALL (rarer, commoner) {
  MATCH (rarer)<-[mention:MENTIONS]-(brief:Brief)
  WHERE EXISTS { (brief)-[:MENTIONS]->(commoner) }
  RETURN mention, brief ORDER BY mention.newest DESC, brief.id LIMIT $first
}
RETURN key, brief {.id, .title, .url, .publishedAt} AS value ORDER BY key, mention.newest DESC, brief.id
