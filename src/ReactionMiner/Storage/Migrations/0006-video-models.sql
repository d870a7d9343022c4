-- The model or theme set by which a video's comments are read until another is named.
CREATE TABLE video_models (
    video_id TEXT    NOT NULL PRIMARY KEY REFERENCES videos ON DELETE CASCADE,
    model    TEXT    NOT NULL, -- the name of a bundled model, or a folder
    bound_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
