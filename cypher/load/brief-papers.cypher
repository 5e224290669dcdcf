// The papers that briefs name as stored: what is known of them may change with the brief.
UNWIND $ids AS id
MATCH (b:Brief {id: id})-[:COVERS|MENTIONS]->(p:Paper)
RETURN DISTINCT p.id AS id
ORDER BY id
