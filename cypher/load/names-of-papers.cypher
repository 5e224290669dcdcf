// Names that lead to papers: when an identifier comes to mean another paper, they lead there too.
UNWIND $ids AS id
MATCH (n:Name)-[:NAMES]->(:Paper {id: id})
RETURN DISTINCT n.key AS key
ORDER BY key
