MATCH (g:Graph {id: 'graph'})
SET g.days = $days
