// Paper.briefs: which briefs cover the paper, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
    WITH paper WHERE paper.newestCovers IS NOT NULL AND $after IS NULL
    UNWIND split(paper.newestCovers, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[covers:COVERS]->(paper)
    RETURN covers, brief
  UNION ALL
    WITH paper WHERE paper.newestCovers IS NULL OR $after IS NOT NULL
    MATCH (paper)<-[covers:COVERS]-(brief:Brief)
    WHERE $after IS NULL OR covers.newest < $after.newest
       OR (covers.newest = $after.newest AND brief.id > $after.id)
    RETURN covers, brief
    ORDER BY covers.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id, covers.newest AS newest
ORDER BY key, covers.newest DESC, brief.id
