// Which vocabulary the graph has, whether it follows the one that comes with the program, and what of it no entity has.
MERGE (g:Graph {id: 'graph'})
SET g.seed = $hash, g.seedShipped = $shipped, g.redirects = $redirects, g.tombstones = $tombstones,
    g.rejected = $rejected, g.scheme = $scheme, g.namesIndexed = true
