// What of the vocabulary that was applied no entity has.
MATCH (g:Graph {id: 'graph'})
RETURN g.seed AS seed, g.seedShipped AS shipped, g.redirects AS redirects, g.tombstones AS tombstones,
       g.rejected AS rejected, g.scheme AS scheme, g.namesIndexed AS namesIndexed
