// Numbers for concepts that had none: the last of as many as were asked for.
MATCH (g:Graph {id: 'graph'})
SET g.numbers = coalesce(g.numbers, 0) + $count
RETURN g.numbers AS last
