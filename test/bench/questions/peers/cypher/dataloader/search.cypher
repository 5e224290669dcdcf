UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('Brief_text', 'words:(' + key + ')', {limit: $first}) YIELD node, score
RETURN key, {score: score, node: node {.id, .title, .url, .publishedAt}} AS value
