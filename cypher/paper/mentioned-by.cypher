// Paper.mentionedBy: briefs that name the paper in passing, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
    WITH paper WHERE paper.newestMentions IS NOT NULL AND $after IS NULL
    UNWIND split(paper.newestMentions, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})
    RETURN brief
  UNION ALL
    WITH paper WHERE paper.newestMentions IS NULL OR $after IS NOT NULL
    MATCH (paper)<-[mention:MENTIONS]-(brief:Brief)
    WHERE $after IS NULL OR mention.newest < $after.newest
       OR (mention.newest = $after.newest AND brief.id > $after.id)
    RETURN brief
    ORDER BY mention.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node, brief.newest AS newest
ORDER BY key, brief.newest DESC, brief.id
