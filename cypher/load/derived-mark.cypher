// Whether entities have counts, newest briefs and pairs; a graph of an earlier version has not.
MATCH (g:Graph {id: 'graph'})
RETURN g.derived AS derived
