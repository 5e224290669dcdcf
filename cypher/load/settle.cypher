// After a writing transaction was committed, in one of its own: all of it can be seen now. Neo4j makes a transaction's
// changes visible one after the other, so that a new version may be seen some milliseconds before what belongs to it.
// On a node of its own, since the next loader holds the Graph node; where that one is done, too, it is for it to say.
// The first SET takes the node, so that of two who settle at a time the later one sees what the earlier did.
MERGE (s:Settled {id: 'settled'})
SET s.id = 'settled'
WITH s
MATCH (g:Graph {id: 'graph', stamp: $stamp})
SET s.stamp = g.stamp
