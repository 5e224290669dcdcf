// How many briefs of each date there are, as it is kept, and whether what is kept with entities is whole.
MATCH (g:Graph {id: 'graph'})
RETURN g.days AS days, g.derived AS derived
