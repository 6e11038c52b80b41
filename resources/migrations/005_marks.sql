-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the answer of a succeeded attempt lacks (see AnswerMark), so that tables and totals never read
-- the long texts for it. NULL = nothing. Only what is marked is written anew, in the order of gravity.

ALTER TABLE attempts ADD COLUMN mark INTEGER;

UPDATE attempts SET mark = CASE finish WHEN 2 THEN 1 ELSE 2 END
WHERE state = 5 AND failure_kind IS NULL AND finish IN (2, 3);

UPDATE attempts SET mark = 3
WHERE state = 5 AND failure_kind IS NULL AND mark IS NULL
AND id IN (SELECT attempt FROM answers WHERE refusal IS NOT NULL);

UPDATE attempts SET mark = 4
WHERE state = 5 AND failure_kind IS NULL AND mark IS NULL AND finish = 4;

-- Space as Unicode has it below U+0100.
UPDATE attempts SET mark = CASE WHEN EXISTS (
    SELECT 1 FROM answers WHERE attempt = id AND tool_calls IS NOT NULL) THEN 4 ELSE 5 END
WHERE state = 5 AND failure_kind IS NULL AND mark IS NULL
AND NOT EXISTS (SELECT 1 FROM answers
    WHERE attempt = id AND trim(text, char(9, 10, 11, 12, 13, 32, 133, 160)) <> '');
