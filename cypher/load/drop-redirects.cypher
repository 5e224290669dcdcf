UNWIND $rows AS row
MATCH (:Redirect {id: row.id})-[leads:LEADS_TO]->(target)
WHERE target.id = row.to AND leads.curated = row.curated
DELETE leads
