// Query.organizations, by label, or by the number of briefs that name it where $byBriefs is true.
MATCH (organization:Organization)
WHERE organization.status IN $status
  AND ($startsWith IS NULL OR toLower(organization.label) STARTS WITH $startsWith)
WITH organization, CASE WHEN $byBriefs THEN coalesce(organization.mentions, COUNT { (organization)<-[:MENTIONS]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND organization.label > $after.label)
   OR (briefs = $after.briefs AND organization.label = $after.label AND organization.id > $after.id)
RETURN organization.id AS id, briefs, organization.label AS label
ORDER BY briefs DESC, organization.label, organization.id
LIMIT $limit
