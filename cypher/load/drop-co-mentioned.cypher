// Edges by which an earlier version counted the briefs of pairs.
MATCH ()-[pair:CO_MENTIONED]->()
DELETE pair
