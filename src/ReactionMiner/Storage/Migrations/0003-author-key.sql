-- What makes authors' pseudonyms the same in every export of this store, and different from those of any other.
CREATE TABLE secrets (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
