// No statement: the answer needs no database.
