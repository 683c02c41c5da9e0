-- What the person made: settings, and votes that never were. Small and precious.
--
-- The number of this script is the file's user_version; the program runs the scripts that are missing,
-- in order, after it has put a copy aside (scenarios-before-vN.db).

PRAGMA application_id = 1380729683;  -- 0x524C4353, "RLCS"

-- Where the window stood, which columns a table showed, and the like.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A hypothetical vote. How it stands is not stored: it is where it started (`scenario_start`) and all
-- edits on that (`scenario_edit`) whose number is below `undone_from`.
CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),  -- a UUID
    name TEXT NOT NULL,
    from_symbol TEXT,                                      -- the vote it was made from; NULL: from nothing
    body TEXT NOT NULL,                                    -- GA, SC, ... as in the record
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),-- the day whose members and names count
    question TEXT NOT NULL,                                -- ordinary, important, ... as in the record
    -- Always 1. Whoever copies a row elsewhere takes along that it never happened.
    hypothetical INTEGER NOT NULL CHECK (hypothetical = 1),
    created_at TEXT NOT NULL,                              -- UTC, ISO 8601
    changed_at TEXT NOT NULL,
    version INTEGER NOT NULL,                              -- counts saves: two windows notice each other
    undone_from INTEGER NOT NULL                           -- edits at and beyond this number are undone
) STRICT, WITHOUT ROWID;

-- A voting rule that a scenario uses: the one it started with (the lowest id) or
-- one that an edit brought (`scenario_edit.rule`). A number that a kind of rule does not have is NULL.
CREATE TABLE scenario_rule (
    id INTEGER PRIMARY KEY,
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    key TEXT NOT NULL,                -- which rule, by the word that texts and files use
    threshold_kind TEXT NOT NULL,     -- how the threshold is meant: a fraction, a number, ...
    numerator INTEGER,
    denominator INTEGER,
    base TEXT,                        -- of what: present and voting, all members, ...
    tie TEXT,                         -- what a tie means
    quorum INTEGER,
    seats INTEGER,
    veto_opposing INTEGER,            -- how many opposing holders of a veto stop a motion
    veto_holders TEXT NOT NULL DEFAULT ''  -- their codes, parted by spaces
) STRICT;

CREATE INDEX scenario_rule_by_scenario ON scenario_rule (scenario);

-- What each member does before any edit. Few rows are read, so choices are words here.
CREATE TABLE scenario_start (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    member TEXT NOT NULL CHECK (length(member) = 3),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstaining', 'not-voting')),
    PRIMARY KEY (scenario, member)
) STRICT, WITHOUT ROWID;

-- One step of the person, numbered from 0: members cast other votes, another rule, another name.
CREATE TABLE scenario_edit (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('cast', 'rule', 'name')),
    rule INTEGER REFERENCES scenario_rule (id),
    text TEXT,
    PRIMARY KEY (scenario, number),
    CHECK ((kind = 'rule') = (rule IS NOT NULL)),
    CHECK ((kind = 'name') = (text IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- The votes that an edit of kind 'cast' changes.
CREATE TABLE scenario_edit_ballot (
    scenario TEXT NOT NULL,
    number INTEGER NOT NULL,
    member TEXT NOT NULL CHECK (length(member) = 3),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstaining', 'not-voting')),
    PRIMARY KEY (scenario, number, member),
    FOREIGN KEY (scenario, number) REFERENCES scenario_edit (scenario, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
