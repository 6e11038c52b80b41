-- SPDX-License-Identifier: GPL-3.0-or-later
-- Identical requests have the same likeness. No index on it: such keys fall all over an index, so that
-- each transaction would write hundreds of its pages. A run that looks for earlier answers reads the
-- column once.

ALTER TABLE attempts ADD COLUMN likeness BLOB;

-- attempts.id: the attempt whose answer stands in for one of its own, its number is 0 then.
ALTER TABLE attempts ADD COLUMN from_cache INTEGER;
