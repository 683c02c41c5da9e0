-- Groups of members that the person made, beside those that ship with the program.
CREATE TABLE own_group (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),  -- a UUID
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> '' AND length(name) <= 60),
    changed_at TEXT NOT NULL                               -- UTC, ISO 8601
) STRICT, WITHOUT ROWID;

-- When each member belongs to a group: one row for each span of days.
CREATE TABLE own_group_member (
    own_group TEXT NOT NULL REFERENCES own_group (id) ON DELETE CASCADE,
    member TEXT NOT NULL CHECK (length(member) = 3),
    number INTEGER NOT NULL CHECK (number >= 0),           -- of the span, from 0
    from_day TEXT CHECK (from_day IS date(from_day)),      -- the first day; NULL: always
    until_day TEXT CHECK (until_day IS date(until_day)),   -- the first day that is no longer part; NULL: still
    PRIMARY KEY (own_group, member, number),
    CHECK (from_day IS NULL OR until_day IS NULL OR from_day < until_day)
) STRICT, WITHOUT ROWID;
