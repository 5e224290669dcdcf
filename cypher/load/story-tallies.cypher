UNWIND $ids AS id
MATCH (s:Story {id: id})
RETURN id, s.tally AS tally
ORDER BY id
