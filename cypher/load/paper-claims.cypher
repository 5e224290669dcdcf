// What briefs say of papers: year and address of those that no identifier tells them of.
UNWIND $ids AS id
MATCH (p:Paper {id: id})<-[c:COVERS]-(:Brief)
RETURN DISTINCT p.id AS id, c.claim AS claim
ORDER BY id, claim
