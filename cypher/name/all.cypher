// Every name, what it means, and what of that is curated: read whole into memory before an ingest or a server's start.
MATCH (n:Name)
RETURN n.key AS key, n.meaning AS meaning, n.curated AS curated, n.begins AS begins
ORDER BY key
