// How many transactions have changed the graph, and which vocabulary it has.
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.seed AS seed, g.seedShipped AS seedShipped
