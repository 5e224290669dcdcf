// Names that begin with these words, two each or, where a name has no more, one.
UNWIND $begins AS begins
MATCH (n:Name {begins: begins})
RETURN n.key AS key, n.meaning AS meaning
ORDER BY key
