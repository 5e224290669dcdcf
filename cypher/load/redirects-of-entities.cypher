// The ids that lead to these entities, those that curators say ($curated) or those that follow from names.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[leads:LEADS_TO]-(r:Redirect)
WHERE leads.curated = $curated
RETURN r.id AS id, e.id AS to
ORDER BY id, to
