// Concept.briefs, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
CALL (concept) {
    WITH concept WHERE concept.newestMentions IS NOT NULL AND $after IS NULL
    UNWIND split(concept.newestMentions, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[mention:MENTIONS]->(concept)
    RETURN mention, brief
  UNION ALL
    WITH concept WHERE concept.newestMentions IS NULL OR $after IS NOT NULL
    MATCH (concept)<-[mention:MENTIONS]-(brief:Brief)
    WHERE $after IS NULL OR mention.newest < $after.newest
       OR (mention.newest = $after.newest AND brief.id > $after.id)
    RETURN mention, brief
    ORDER BY mention.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id, mention.newest AS newest
ORDER BY key, mention.newest DESC, brief.id
