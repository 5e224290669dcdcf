MATCH (this)<-[covers:COVERS]-(brief:Brief)
WITH covers, brief ORDER BY covers.newest DESC, brief.id LIMIT $first
RETURN brief
