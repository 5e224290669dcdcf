// How many transactions have changed the graph, the stamps of the last one and of the last one known to be there as a
// whole (see load/settle.cypher), and which vocabulary it has.
MATCH (g:Graph {id: 'graph'})
OPTIONAL MATCH (s:Settled {id: 'settled'})
RETURN g.version AS version, g.stamp AS stamp, s.stamp AS settled, g.seed AS seed, g.seedShipped AS seedShipped
