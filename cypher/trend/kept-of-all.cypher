// How many briefs of each date there are, as it is kept. $keys are 'graph'.
UNWIND $keys AS key
MATCH (graph:Graph {id: key})
RETURN key, graph.days AS days
ORDER BY key
