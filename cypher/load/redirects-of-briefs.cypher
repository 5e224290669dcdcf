// The ids that lead to these briefs.
UNWIND $ids AS id
MATCH (b:Brief {id: id})<-[:LEADS_TO]-(r:Redirect)
RETURN r.id AS id, b.id AS to
ORDER BY id, to
