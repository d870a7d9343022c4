CREATE TABLE models (
    model_key     INTEGER PRIMARY KEY,
    model_version TEXT NOT NULL UNIQUE
) STRICT;

-- What a model said of the text that the comment has now; a changed text takes its predictions away.
CREATE TABLE predictions (
    comment_key             INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
    model_key               INTEGER NOT NULL REFERENCES models ON DELETE CASCADE,
    theme_probabilities     BLOB    NOT NULL, -- float32, little-endian, in the theme set's order
    themes                  BLOB    NOT NULL, -- positions of the themes given, uint16, little-endian
    sentiment               TEXT    NOT NULL,
    sentiment_probabilities BLOB    NOT NULL, -- float32, little-endian: negative, neutral, positive
    language                TEXT    NOT NULL,
    spam_probability        REAL    NOT NULL,
    is_spam                 INTEGER NOT NULL,
    PRIMARY KEY (comment_key, model_key)
) STRICT, WITHOUT ROWID;
