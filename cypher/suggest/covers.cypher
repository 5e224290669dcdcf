// What the briefs that cover a paper say that it is known by.
UNWIND $keys AS key
MATCH (paper:Paper {id: key})<-[covers:COVERS]-(brief:Brief)
RETURN key, brief.id AS brief, covers.newest AS newest, covers.claim AS claim, covers.evidence AS evidence
ORDER BY key, newest DESC, brief
