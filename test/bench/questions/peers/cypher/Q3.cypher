// Q3: the 20 briefs that the full-text index finds best.
CALL db.index.fulltext.queryNodes('Brief_text', 'words:(' + $query + ')', {limit: 20}) YIELD node, score
RETURN collect(node {.id, .title, .url, .publishedAt, score: score}) AS found
