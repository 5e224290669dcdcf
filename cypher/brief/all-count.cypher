// How many briefs there are.
MATCH (brief:Brief)
RETURN count(brief) AS count
