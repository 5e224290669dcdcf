// The newest briefs of a time that mention a concept. Where they are many, the newest of all are known; a time before those
// is looked for among all. $to is behind all entries of its day.
UNWIND $keys AS key
MATCH (concept:Concept {id: key})
WITH key, concept, split(coalesce(concept.newestMentions, ''), '\n') AS known
WITH key, concept, known, [entry IN known WHERE entry >= $from AND entry <= $to] AS listed
WITH key, concept, listed,
  size(listed) >= $limit OR (known[0] <> '' AND known[size(known) - 1] < $from) AS isEnough
CALL (concept, listed, isEnough) {
    WITH listed, isEnough WHERE isEnough
    UNWIND listed[0..$limit] AS entry
    RETURN split(entry, ' ')[1] AS id, split(entry, ' ')[0] AS newest
  UNION ALL
    WITH concept, isEnough WHERE NOT isEnough
    MATCH (concept)<-[:MENTIONS]-(brief:Brief)
    WHERE brief.newest >= $from AND brief.newest <= $to
    RETURN brief.id AS id, brief.newest AS newest
    ORDER BY newest DESC, id
    LIMIT $limit
}
WITH key, id, newest
ORDER BY key, newest DESC, id
RETURN ['key', 'id'] AS columns, collect([key, id]) AS rows
