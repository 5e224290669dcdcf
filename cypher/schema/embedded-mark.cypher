// Embedded engine only: whether a writer has the file, so that a log belongs beside it.
MERGE (g:File {id: 'file'})
SET g.open = $open
