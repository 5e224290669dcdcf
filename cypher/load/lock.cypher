// First in every writing transaction: loaders queue here, and readers' caches see a new version.
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
RETURN g.version AS version
