// Which vocabulary the graph has, and whether it follows the one that comes with the program.
MERGE (g:Graph {id: 'graph'})
SET g.seed = $hash, g.seedShipped = $shipped
