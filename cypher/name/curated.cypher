// What curators say that names mean, found by an index.
MATCH (n:Name {isCurated: true})
RETURN n.key AS key, n.meaning AS meaning, n.curated AS curated
ORDER BY key
