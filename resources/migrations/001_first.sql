-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement ends with `;` and an empty line (or the end of the file), so that a trigger's body may
-- hold semicolons of its own. Application id and user_version are set by the code that reads this.
--
-- Two keys are packed into one integer, so that a million rows need no second index and are read and
-- appended in order: place = (data set or run) << 40 | number in it, from 0.

CREATE TABLE datasets (
    id INTEGER PRIMARY KEY,
    columns TEXT NOT NULL,             -- JSON array of names
    row_count INTEGER NOT NULL
);

CREATE TABLE dataset_rows (
    place INTEGER PRIMARY KEY,         -- data set << 40 | row
    cells TEXT NOT NULL                -- JSON array of strings; missing ones at the end are empty
);

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    dataset INTEGER NOT NULL REFERENCES datasets (id),
    definition TEXT                    -- JSON; NULL = never edited
);

-- A run keeps the data set it was started with: an edit works on a copy from then on.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES datasets (id),
    row_count INTEGER NOT NULL,        -- of the data set, the limit applied
    request_count INTEGER NOT NULL,
    definition TEXT NOT NULL,          -- JSON
    begun_utc INTEGER NOT NULL,        -- milliseconds since the epoch, as all *_utc
    wall_ms INTEGER NOT NULL DEFAULT 0,
    max_in_flight INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX runs_dataset ON runs (dataset);

-- A request without a row here is queued and was never begun.
CREATE TABLE requests (
    place INTEGER PRIMARY KEY,         -- run << 40 | ordinal
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,         -- on record
    last_attempt INTEGER,              -- attempts.id: the one that decided
    started_utc INTEGER                -- of the first attempt
);

-- What a crash may have left behind; empty while nothing runs. Not state IN (…): SQLite builds a table
-- of such a list each time a row is written.
CREATE INDEX requests_unsettled ON requests (place) WHERE state BETWEEN 1 AND 4 OR state = 6;

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL REFERENCES requests (place),
    attempt INTEGER NOT NULL,          -- 0: the prompt could not be rendered, nothing was sent
    state INTEGER NOT NULL,            -- of the request once this attempt was stored
    started_utc INTEGER NOT NULL,
    ended_utc INTEGER,                 -- NULL = in flight, or was when the program ended
    http_status INTEGER,
    sent_ms INTEGER,
    first_byte_ms INTEGER,
    first_token_ms INTEGER,
    duration_ms INTEGER,
    retry_delay_ms INTEGER,
    failure_kind INTEGER,              -- NULL = no failure
    outcome INTEGER,
    phase INTEGER,
    failure_code TEXT,
    failure_parameter TEXT,
    failure_message TEXT,
    server_delay_ms INTEGER,
    should_retry INTEGER,
    finish INTEGER,
    raw_finish TEXT,
    input_tokens INTEGER,
    cached_input_tokens INTEGER,
    output_tokens INTEGER,
    reasoning_tokens INTEGER,
    model TEXT,
    request_id TEXT,
    service_tier TEXT,
    fingerprint TEXT,
    UNIQUE (request, attempt)
);

-- The long texts of an attempt, apart from it, so that totals and tables never read past them.
CREATE TABLE answers (
    attempt INTEGER PRIMARY KEY REFERENCES attempts (id),
    text TEXT,
    refusal TEXT,
    reasoning TEXT,
    tool_calls TEXT,
    headers TEXT                       -- JSON array: name, value, name, value …
);

CREATE TABLE limit_changes (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    at_utc INTEGER NOT NULL,
    target INTEGER NOT NULL,           -- -1 = the whole run
    what TEXT NOT NULL,
    value_before REAL NOT NULL,
    value_after REAL NOT NULL,
    reason TEXT NOT NULL
);

CREATE INDEX limit_changes_run ON limit_changes (run);

INSERT INTO datasets (id, columns, row_count) VALUES (1, '[]', 0);

INSERT INTO project (id, dataset) VALUES (1, 1);
