// What names name, before it is written anew.
UNWIND $keys AS key
MATCH (:Name {key: key})-[edge:NAMES]->()
DELETE edge
