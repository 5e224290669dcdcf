// First in every writing transaction: loaders queue here, and readers see a new version with a stamp that no other has,
// not even in this database as it was before a backup was put back.
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1, g.stamp = $stamp, g.stamps = [$stamp] + coalesce(g.stamps, [])[..31]
RETURN g.version AS version
