// Names that lead to papers: when an identifier comes to mean another paper, they lead there too. From the paper on: the
// embedded engine goes through a pattern in the order it is written.
UNWIND $ids AS id
MATCH (:Paper {id: id})<-[:NAMES]-(n:Name)
RETURN DISTINCT n.key AS key
ORDER BY key
