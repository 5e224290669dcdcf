// How many there are in Query.organizations under a filter.
MATCH (organization:Organization)
WHERE organization.status IN $status
  AND ($startsWith IS NULL OR toLower(organization.label) STARTS WITH $startsWith)
RETURN count(organization) AS count
