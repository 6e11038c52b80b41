-- SPDX-License-Identifier: GPL-3.0-or-later
-- What attempts cost, in US dollars. NULL = not known.

ALTER TABLE attempts ADD COLUMN cost_usd REAL;

-- As the provider itself counts it: no price table changes that.
ALTER TABLE attempts ADD COLUMN provider_cost_usd REAL;

-- 1: the provider did not count, the tokens are estimates.
ALTER TABLE attempts ADD COLUMN usage_is_estimate INTEGER;

ALTER TABLE attempts ADD COLUMN cache_write_tokens INTEGER;
