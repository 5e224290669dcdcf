// Paper.mentionedBy: briefs that name the paper in passing, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
    WITH paper WHERE paper.newestMentions IS NOT NULL AND $after IS NULL
    UNWIND split(paper.newestMentions, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[mention:MENTIONS]->(paper)
    RETURN mention, brief
  UNION ALL
    WITH paper WHERE paper.newestMentions IS NULL OR $after IS NOT NULL
    MATCH (paper)<-[mention:MENTIONS]-(brief:Brief)
    WHERE $after IS NULL OR mention.newest < $after.newest
       OR (mention.newest = $after.newest AND brief.id > $after.id)
    RETURN mention, brief
    ORDER BY mention.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id, mention.newest AS newest
ORDER BY key, mention.newest DESC, brief.id
