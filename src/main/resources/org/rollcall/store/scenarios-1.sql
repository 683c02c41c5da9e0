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

-- How many times any scenario was saved. A scenario's version is that number, so that one which was
-- deleted and brought back is never taken for what it was before.
CREATE TABLE scenario_saves (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL
) STRICT;

INSERT INTO scenario_saves VALUES (1, 0);

-- A hypothetical vote. How it stands is not stored: it is where it started (`scenario_start`) and all
-- edits on that (`scenario_edit`) whose number is below `undone_from`.
CREATE TABLE scenario (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),  -- a UUID
    name TEXT NOT NULL,                                    -- at the start; edits may give another
    from_symbol TEXT,                                      -- the vote it was made from; NULL: from nothing
    body TEXT NOT NULL,                                    -- GA, SC, ... as in the record
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),-- the day whose members and names count
    question TEXT NOT NULL,                                -- ordinary, important, ... as in the record
    -- Always 1. Whoever copies a row elsewhere takes along that it never happened.
    hypothetical INTEGER NOT NULL CHECK (hypothetical = 1),
    created_at TEXT NOT NULL,                              -- UTC, ISO 8601
    changed_at TEXT NOT NULL,
    version INTEGER NOT NULL,                              -- of its last save: two windows notice each other
    undone_from INTEGER NOT NULL                           -- edits at and beyond this number are undone
) STRICT, WITHOUT ROWID;

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
    text TEXT,                          -- the other name
    PRIMARY KEY (scenario, number),
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

-- A voting rule that a scenario uses: the one that it started with, or one that an edit brought.
CREATE TABLE scenario_rule (
    id INTEGER PRIMARY KEY,
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    edit INTEGER,                       -- the number of the edit; NULL: at the start
    key TEXT NOT NULL,                  -- the word by which texts name it; 'own': made by the person
    threshold_kind TEXT NOT NULL CHECK (threshold_kind IN ('more-than-half', 'at-least', 'votes')),
    numerator INTEGER,                  -- of 'at-least' the share's, of 'votes' their number
    denominator INTEGER,                -- of 'at-least'
    base TEXT,                          -- of what it is a share: present-and-voting, present, members
    tie TEXT NOT NULL,                  -- an equal number for and against: too-few, rejected, second-vote
    quorum INTEGER NOT NULL CHECK (quorum IN (0, 1)),  -- whether a majority must be present
    seats INTEGER NOT NULL CHECK (seats > 0),          -- the members of the body
    veto_opposing INTEGER NOT NULL CHECK (veto_opposing >= 0),  -- holders that must oppose; 0: no veto
    veto_holders TEXT NOT NULL,         -- their codes, parted by spaces
    sources TEXT NOT NULL,              -- where it is written: charter-18-2 and so on, parted by spaces
    UNIQUE (scenario, edit),
    FOREIGN KEY (scenario, edit) REFERENCES scenario_edit (scenario, number) ON DELETE CASCADE,
    CHECK ((threshold_kind = 'more-than-half') = (numerator IS NULL)),
    CHECK ((threshold_kind = 'at-least') = (denominator IS NOT NULL)),
    CHECK ((threshold_kind = 'votes') = (base IS NULL))
) STRICT;

CREATE UNIQUE INDEX scenario_rule_at_start ON scenario_rule (scenario) WHERE edit IS NULL;
