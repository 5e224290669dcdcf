// Outlet.briefs: what the outlet published, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (outlet:Outlet {id: key})
CALL (outlet) {
    WITH outlet WHERE outlet.newestPublished IS NOT NULL AND $after IS NULL
    UNWIND split(outlet.newestPublished, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})-[published:PUBLISHED_BY]->(outlet)
    RETURN published, brief
  UNION ALL
    WITH outlet WHERE outlet.newestPublished IS NULL OR $after IS NOT NULL
    MATCH (outlet)<-[published:PUBLISHED_BY]-(brief:Brief)
    WHERE $after IS NULL OR brief.newest < $after.newest
       OR (brief.newest = $after.newest AND brief.id > $after.id)
    RETURN published, brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest} AS node, outlet.name AS name, published.evidence AS evidence,
  {newest: brief.newest, id: brief.id} AS place
ORDER BY key, brief.newest DESC, brief.id
