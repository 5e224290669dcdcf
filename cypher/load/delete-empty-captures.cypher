// A capture whose briefs were all taken out is taken out with them; one that lost some is no longer whole.
UNWIND $ids AS id
MATCH (c:Capture {id: id})
WHERE NOT EXISTS { MATCH (c)-[:HOLDS]->(:Clipping) }
DETACH DELETE c
