-- Votes that are taken in a room, and the rule packs that a person made for them.

-- A live vote. How it stands is not stored: it is what it was set up to be and all its events
-- (`live_event`) in their order. An event is committed before anybody sees it.
CREATE TABLE live_vote (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),  -- a UUID
    title TEXT NOT NULL,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    rule_name TEXT NOT NULL,                               -- what people call the rule
    manner TEXT NOT NULL CHECK (manner IN ('recorded', 'roll-call', 'show-of-hands', 'secret-ballot')),
    replay_of TEXT,                                        -- the vote of the record that is shown again
    lesson INTEGER NOT NULL CHECK (lesson IN (0, 1)),      -- whether its outcome is guessed first
    attendance INTEGER NOT NULL CHECK (attendance IN (0, 1)),
    quorum INTEGER NOT NULL CHECK (quorum >= 0),           -- members that must be present; 0: no such rule
    abstention INTEGER NOT NULL CHECK (abstention IN (0, 1)),
    pass INTEGER NOT NULL CHECK (pass IN (0, 1)),
    abstain_after_pass INTEGER NOT NULL CHECK (abstain_after_pass IN (0, 1)),
    observers_vote INTEGER NOT NULL CHECK (observers_vote IN (0, 1)),
    -- Always 0. Whoever copies a row elsewhere takes along that it is no vote of the record.
    of_record INTEGER NOT NULL CHECK (of_record = 0),
    begun_at TEXT NOT NULL,                                -- UTC, ISO 8601
    CHECK (lesson = 0 OR replay_of IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The live vote that is on the board, if one is.
CREATE TABLE live_open (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vote TEXT NOT NULL REFERENCES live_vote (id) ON DELETE CASCADE
) STRICT;

-- A delegation in the room. One that is no state has a code from XAA on, which no state ever had.
CREATE TABLE live_seat (
    vote TEXT NOT NULL REFERENCES live_vote (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place >= 0),             -- the order of calling, from 0
    member TEXT NOT NULL CHECK (length(member) = 3),
    name TEXT NOT NULL,
    label TEXT NOT NULL,                                   -- the name on the board
    observer INTEGER NOT NULL CHECK (observer IN (0, 1)),
    recorded TEXT CHECK (recorded IN ('yes', 'no', 'abstaining', 'not-voting')),  -- of a replay
    PRIMARY KEY (vote, place),
    UNIQUE (vote, member)
) STRICT, WITHOUT ROWID;

-- The rule that decides; its columns are those of `scenario_rule`.
CREATE TABLE live_rule (
    vote TEXT NOT NULL PRIMARY KEY REFERENCES live_vote (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    threshold_kind TEXT NOT NULL CHECK (threshold_kind IN ('more-than-half', 'at-least', 'votes')),
    numerator INTEGER,
    denominator INTEGER,
    base TEXT,                                             -- also 'attending': found present
    tie TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum IN (0, 1)),
    seats INTEGER NOT NULL CHECK (seats > 0),
    veto_opposing INTEGER NOT NULL CHECK (veto_opposing >= 0),
    veto_holders TEXT NOT NULL,
    sources TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One thing that happened, numbered from 0.
CREATE TABLE live_event (
    vote TEXT NOT NULL REFERENCES live_vote (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('attended', 'drawn', 'opened', 'cast', 'passed', 'withdrawn',
        'counted', 'last-called', 'locked', 'corrected', 'recounted', 'guessed', 'announced', 'declared')),
    at TEXT NOT NULL,                                      -- UTC, ISO 8601
    text TEXT,                                             -- a reason, a note, or the guessed outcome
    yes INTEGER,                                           -- hands or ballots that were counted
    no INTEGER,
    abstaining INTEGER,
    PRIMARY KEY (vote, number),
    CHECK ((kind IN ('counted', 'recounted')) = (yes IS NOT NULL)),
    CHECK ((yes IS NULL) = (no IS NULL) AND (yes IS NULL) = (abstaining IS NULL))
) STRICT, WITHOUT ROWID;

-- Whom an event is about, and what they did: yes, no, abstaining, not-voting; absent, present, must-vote.
CREATE TABLE live_event_member (
    vote TEXT NOT NULL,
    number INTEGER NOT NULL,
    member TEXT NOT NULL CHECK (length(member) = 3),
    word TEXT,
    PRIMARY KEY (vote, number, member),
    FOREIGN KEY (vote, number) REFERENCES live_event (vote, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A rule pack that the person made or read from a file, in the form of assets/docs/rule-packs.md.
CREATE TABLE rule_pack (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL                               -- UTC, ISO 8601
) STRICT, WITHOUT ROWID;
