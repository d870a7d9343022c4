-- Times are Unix milliseconds, UTC. No text holds NUL or half of a surrogate pair: both are stored as U+FFFD.

CREATE TABLE videos (
    video_id      TEXT NOT NULL PRIMARY KEY, -- a YouTube id, or file:NAME
    title         TEXT,
    channel_id    TEXT,
    channel_title TEXT,
    published_at  INTEGER,
    comment_count INTEGER
) STRICT, WITHOUT ROWID;

-- One import or harvest. Its counts are those of its committed pages; completed_at is null until the last page is in.
CREATE TABLE intakes (
    intake_id    INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL, -- file, fetch
    source_name  TEXT    NOT NULL,
    started_at   INTEGER NOT NULL,
    completed_at INTEGER,
    stored       INTEGER NOT NULL DEFAULT 0,
    updated      INTEGER NOT NULL DEFAULT 0,
    unchanged    INTEGER NOT NULL DEFAULT 0,
    refused      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE intake_files (
    intake_id INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    name      TEXT    NOT NULL,
    format    TEXT    NOT NULL,
    sha256    TEXT    NOT NULL,
    bytes     INTEGER NOT NULL,
    PRIMARY KEY (intake_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake_videos (
    intake_id INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    video_id  TEXT    NOT NULL REFERENCES videos ON DELETE CASCADE,
    PRIMARY KEY (video_id, intake_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused_rows (
    refused_row_id INTEGER PRIMARY KEY,
    intake_id      INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    place          TEXT    NOT NULL,
    reason         TEXT    NOT NULL
) STRICT;
CREATE INDEX refused_rows_by_intake ON refused_rows (intake_id);

CREATE TABLE comments (
    comment_key         INTEGER PRIMARY KEY,
    comment_id          TEXT    NOT NULL UNIQUE,
    video_id            TEXT    NOT NULL REFERENCES videos DEFERRABLE INITIALLY DEFERRED,
    thread_id           TEXT    NOT NULL,
    parent_id           TEXT,
    text                TEXT    NOT NULL,
    author_id           TEXT,
    author_name         TEXT,
    author_is_uploader  INTEGER,
    published_at        INTEGER,
    published_precision TEXT    NOT NULL,
    updated_at          INTEGER,
    like_count          INTEGER,
    like_count_is_exact INTEGER NOT NULL,
    reply_count         INTEGER,
    is_pinned           INTEGER,
    is_hearted          INTEGER,
    collected_at        INTEGER,
    has_derived_id      INTEGER NOT NULL,
    -- Where it comes from: intakes that saw it first and last, by this store's clock, and the one that brought the text.
    first_intake_id     INTEGER NOT NULL,
    first_seen_at       INTEGER NOT NULL,
    last_intake_id      INTEGER NOT NULL,
    last_seen_at        INTEGER NOT NULL,
    text_intake_id      INTEGER NOT NULL
) STRICT;
-- Rows of one video lie in the order in which they came, so that adding one adds at the end; reading sorts them.
CREATE INDEX comments_by_video ON comments (video_id);

-- Texts that a comment had before or beside the present one; each different text once.
CREATE TABLE edits (
    edit_id      INTEGER PRIMARY KEY,
    comment_key  INTEGER NOT NULL REFERENCES comments ON DELETE CASCADE,
    text         TEXT    NOT NULL,
    updated_at   INTEGER,
    collected_at INTEGER,
    kept_at      INTEGER NOT NULL,
    intake_id    INTEGER NOT NULL -- the intake that brought this text
) STRICT;
CREATE INDEX edits_by_comment ON edits (comment_key);
