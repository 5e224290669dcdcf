// Embedded engine only.
MATCH (g:File {id: 'file'})
RETURN g.open AS open
