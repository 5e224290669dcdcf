CALL db.index.fulltext.queryNodes('Brief_text', 'words:(' + $query + ')', {limit: $first}) YIELD node, score
RETURN {score: score, node: node {.id, .title, .url, .publishedAt}} AS found
