// Query.organizations, by label, or by the number of briefs that name it where $byBriefs is true.
MATCH (organization:Organization)
WHERE organization.status IN $status
  AND ($startsWith IS NULL OR toLower(organization.label) STARTS WITH $startsWith)
WITH organization, CASE WHEN $byBriefs THEN coalesce(organization.mentions, COUNT { (organization)<-[:MENTIONS]-(:Brief) }) ELSE 0 END AS briefs
WHERE $after IS NULL OR briefs < $after.briefs
   OR (briefs = $after.briefs AND organization.label > $after.label)
   OR (briefs = $after.briefs AND organization.label = $after.label AND organization.id > $after.id)
RETURN organization {.id, .label, .name, .altNames, .url, .status, .file} AS node,
  {briefs: briefs, label: organization.label, id: organization.id} AS place
ORDER BY briefs DESC, organization.label, organization.id
LIMIT $limit
