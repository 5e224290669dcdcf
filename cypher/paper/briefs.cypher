// Paper.briefs: which briefs cover the paper, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})
CALL (paper) {
    WITH paper WHERE paper.newestCovers IS NOT NULL AND $after IS NULL
    UNWIND split(paper.newestCovers, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})
    RETURN brief
  UNION ALL
    WITH paper WHERE paper.newestCovers IS NULL OR $after IS NOT NULL
    MATCH (paper)<-[covers:COVERS]-(brief:Brief)
    WHERE $after IS NULL OR covers.newest < $after.newest
       OR (covers.newest = $after.newest AND brief.id > $after.id)
    // An edge to sort by is slow where its evidence comes along.
    WITH brief, covers.newest AS newest, brief.id AS id
    ORDER BY newest DESC, id
    LIMIT $limit
    RETURN brief
}
WITH key, brief
ORDER BY key, brief.newest DESC, brief.id
RETURN ['key', 'id', 'newest', 'node.id', 'node.title', 'node.url', 'node.kind', 'node.category', 'node.publishedAt', 'node.publishedPrecision', 'node.captures', 'node.newest', 'node.edges'] AS columns,
  collect([key, brief.id, brief.newest, brief.id, brief.title, brief.url, brief.kind, brief.category, brief.publishedAt, brief.publishedPrecision, brief.captures, brief.newest, brief.edges]) AS rows
