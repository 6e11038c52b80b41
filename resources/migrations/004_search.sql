-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the search index (FTS5 tables search_rows and search_answers) has come. It only narrows down
-- where a text may stand, and what it does not know yet is looked through: so it may lag behind, be made
-- anew or not be there. Made only for runs that are long enough.

CREATE TABLE search_index (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    scheme INTEGER NOT NULL,           -- how it was made; 0 = not made yet
    dataset INTEGER NOT NULL,          -- whose rows are in it: those of a run never change
    columns TEXT NOT NULL,             -- the cells in it: their numbers, with commas between
    row_shift INTEGER NOT NULL,        -- search_rows.rowid = row >> row_shift: neighbours share one
    rows INTEGER NOT NULL,             -- those before this one are in it
    run INTEGER NOT NULL,              -- whose answers are in it
    answer_shift INTEGER NOT NULL,     -- search_answers.rowid = attempts.id >> answer_shift
    answers INTEGER NOT NULL           -- attempts.id: answers up to this one are in it
);

INSERT INTO search_index VALUES (1, 0, 0, '', 0, 0, 0, 0, 0);

-- Answers that came after the index had passed them: not in it yet.
CREATE TABLE search_late (
    attempt INTEGER PRIMARY KEY
);

CREATE TRIGGER answers_late AFTER INSERT ON answers
WHEN NEW.attempt <= (SELECT answers FROM search_index WHERE id = 1)
BEGIN
    INSERT OR IGNORE INTO search_late (attempt) VALUES (NEW.attempt);
END;

-- attempts.id: the run's own attempts come after this one.
ALTER TABLE runs ADD COLUMN attempts_before INTEGER NOT NULL DEFAULT 0;

-- Answers with a NUL in their text. SQLite's LIKE stops there: they are looked through by other means.
CREATE TABLE answers_with_nul (
    attempt INTEGER PRIMARY KEY
);

INSERT INTO answers_with_nul (attempt)
SELECT attempt FROM answers WHERE instr(CAST (text AS BLOB), x'00') > 0;
