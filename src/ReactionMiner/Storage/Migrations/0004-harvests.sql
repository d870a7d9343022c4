-- One reading of all comments of a video by the API.
CREATE TABLE harvests (
    harvest_id    INTEGER PRIMARY KEY,
    intake_id     INTEGER NOT NULL REFERENCES intakes ON DELETE CASCADE,
    video_id      TEXT    NOT NULL REFERENCES videos ON DELETE CASCADE,
    started_at    INTEGER NOT NULL,
    last_page_at  INTEGER NOT NULL,
    listing_token TEXT,                       -- where the listing of threads goes on; null at its start
    is_listed     INTEGER NOT NULL DEFAULT 0, -- the listing came to its end
    ended_at      INTEGER,                    -- null while the harvest can be taken up again
    is_complete   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX harvests_by_video ON harvests (video_id, harvest_id);
CREATE INDEX harvests_by_intake ON harvests (intake_id);

-- Which harvest met a comment last. The comment's own last_seen_at will not do: files bring comments, too.
CREATE TABLE sightings (
    comment_key INTEGER PRIMARY KEY REFERENCES comments ON DELETE CASCADE,
    harvest_id  INTEGER NOT NULL,
    missed_by   INTEGER -- the first complete harvest that should have met it since, and did not
) STRICT;

-- Threads by their top-level comment.
CREATE TABLE harvest_threads (
    comment_key     INTEGER PRIMARY KEY REFERENCES comments ON DELETE CASCADE,
    harvest_id      INTEGER NOT NULL,           -- the harvest that listed it last
    promised        INTEGER NOT NULL,           -- replies YouTube counts
    had             INTEGER NOT NULL,           -- replies stored of those
    is_pending      INTEGER NOT NULL,           -- its replies are still to be read
    page_token      TEXT,                       -- where reading them goes on; null at their start
    given_up        TEXT,                       -- why the harvest reads no more of them
    is_final        INTEGER NOT NULL DEFAULT 0, -- nothing more is to be had of them
    read_promised   INTEGER,                    -- the numbers when they were last read to their end, and by which harvest
    read_had        INTEGER,
    read_harvest_id INTEGER
) STRICT;
CREATE INDEX harvest_threads_by_harvest ON harvest_threads (harvest_id, is_pending);
