UNWIND $ids AS id
MATCH (:Paper {id: id})<-[:COVERS|MENTIONS]-(b:Brief)
RETURN DISTINCT b.id AS id
ORDER BY id
