// When briefs were published, as stored.
UNWIND $ids AS id
MATCH (b:Brief {id: id})
RETURN b.id AS brief, b.newest AS newest, b.publishedPrecision AS precision
ORDER BY brief
