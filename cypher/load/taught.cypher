// What briefs say that names mean, summed over the briefs.
UNWIND $keys AS key
MATCH (n:Name {key: key})
RETURN key, n.taught AS taught
ORDER BY key
