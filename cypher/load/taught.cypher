// All that briefs say a name means.
UNWIND $keys AS key
MATCH (n:Name {key: key})<-[t:TEACHES]-(:Brief)
RETURN key, t.type AS type, t.id AS id, t.label AS label
ORDER BY key, type, id, label
