// Outlet.originals: briefs that retell what the outlet first published, newest first. Where they are many, the first page is known.
UNWIND $keys AS key
MATCH (outlet:Outlet {id: key})
CALL (outlet) {
    WITH outlet WHERE outlet.newestOriginals IS NOT NULL AND $after IS NULL
    UNWIND split(outlet.newestOriginals, '\n')[0..$limit] AS entry
    MATCH (brief:Brief {id: split(entry, ' ')[1]})
    RETURN brief
  UNION ALL
    WITH outlet WHERE outlet.newestOriginals IS NULL OR $after IS NOT NULL
    MATCH (outlet)<-[:ORIGINALLY_PUBLISHED_BY]-(brief:Brief)
    WHERE $after IS NULL OR brief.newest < $after.newest
       OR (brief.newest = $after.newest AND brief.id > $after.id)
    RETURN brief
    ORDER BY brief.newest DESC, brief.id
    LIMIT $limit
}
RETURN key, brief.id AS id, brief {.id, .title, .url, .kind, .category, .publishedAt, .publishedPrecision, .captures, .newest, .edges} AS node, brief.newest AS newest
ORDER BY key, brief.newest DESC, brief.id
