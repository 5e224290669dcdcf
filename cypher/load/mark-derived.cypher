MATCH (g:Graph {id: 'graph'})
SET g.derived = true
