// Brief.papers: what the brief covers, then what it only names.
UNWIND $keys AS key
MATCH (brief:Brief {id: key})
CALL (brief) {
  MATCH (brief)-[edge:COVERS|MENTIONS]->(paper:Paper)
  WHERE type(edge) = 'COVERS' OR NOT EXISTS { (brief)-[:COVERS]->(paper) }
  WITH paper, edge, type(edge) AS role
  WHERE $after IS NULL OR role > $after.role
     OR (role = $after.role AND paper.label > $after.label)
     OR (role = $after.role AND paper.label = $after.label AND paper.id > $after.id)
  RETURN paper, edge, role
  ORDER BY role, paper.label, paper.id
  LIMIT $limit
}
RETURN key, paper {.id, .label, .title, .altTitles, .year, .doi, .arxivId, .url, .status, .file} AS node,
  role, edge.claim AS claim, edge.confidence AS confidence, edge.evidence AS evidence,
  {role: role, label: paper.label, id: paper.id} AS place
ORDER BY key, role, paper.label, paper.id
