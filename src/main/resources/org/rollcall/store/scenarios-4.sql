-- Timelines with branches, members that a person made up, notes on hypothetical votes.

-- One step of the person, numbered from 0 in the order in which they were made: members cast other votes,
-- another rule, another name, other members, other notes. It was made after the step `follows`, or at the
-- start where that is -1; where two follow the same one, the timeline has branches.
CREATE TABLE scenario_step (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    follows INTEGER NOT NULL CHECK (follows >= -1 AND follows < number),
    kind TEXT NOT NULL CHECK (kind IN ('cast', 'rule', 'name', 'members', 'notes')),
    text TEXT,                          -- the other name, the other notes
    PRIMARY KEY (scenario, number),
    CHECK ((kind IN ('name', 'notes')) = (text IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO scenario_step (scenario, number, follows, kind, text)
SELECT scenario, number, number - 1, kind, text FROM scenario_edit;

-- The votes that a step of kind 'cast' changes; who joins, with their votes, and who 'leaves' in one of
-- kind 'members'.
CREATE TABLE scenario_step_member (
    scenario TEXT NOT NULL,
    number INTEGER NOT NULL,
    member TEXT NOT NULL CHECK (length(member) = 3),
    word TEXT NOT NULL CHECK (word IN ('yes', 'no', 'abstaining', 'not-voting', 'leaves')),
    PRIMARY KEY (scenario, number, member),
    FOREIGN KEY (scenario, number) REFERENCES scenario_step (scenario, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO scenario_step_member (scenario, number, member, word)
SELECT scenario, number, member, choice FROM scenario_edit_ballot;

-- A member that the person made up: of the start where `step` is NULL, else joining in that step. Its code
-- is one from XAA on, which no state ever had.
CREATE TABLE scenario_own_member (
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    step INTEGER,
    member TEXT NOT NULL CHECK (length(member) = 3),
    name TEXT NOT NULL CHECK (name <> ''),
    colour TEXT,                        -- such as #1B7F4D
    picture TEXT,                       -- a PNG in Base64
    UNIQUE (scenario, step, member),
    FOREIGN KEY (scenario, step) REFERENCES scenario_step (scenario, number) ON DELETE CASCADE
) STRICT;

-- The rules, as before; `edit` is called `step` now.
CREATE TABLE scenario_step_rule (
    id INTEGER PRIMARY KEY,
    scenario TEXT NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    step INTEGER,                       -- the number of the step that brought it; NULL: at the start
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
    UNIQUE (scenario, step),
    FOREIGN KEY (scenario, step) REFERENCES scenario_step (scenario, number) ON DELETE CASCADE,
    CHECK ((threshold_kind = 'more-than-half') = (numerator IS NULL)),
    CHECK ((threshold_kind = 'at-least') = (denominator IS NOT NULL)),
    CHECK ((threshold_kind = 'votes') = (base IS NULL))
) STRICT;

INSERT INTO scenario_step_rule
SELECT id, scenario, edit, key, threshold_kind, numerator, denominator, base, tie, quorum, seats,
    veto_opposing, veto_holders, sources
FROM scenario_rule;

CREATE UNIQUE INDEX scenario_step_rule_at_start ON scenario_step_rule (scenario) WHERE step IS NULL;

-- How it stands is where it started and all steps on the way to `at_step`; redo goes on from there to
-- `tip_step`. -1 where no step was made. `name_now` is its name after `at_step`.
ALTER TABLE scenario ADD COLUMN at_step INTEGER NOT NULL DEFAULT -1;
ALTER TABLE scenario ADD COLUMN tip_step INTEGER NOT NULL DEFAULT -1;
ALTER TABLE scenario ADD COLUMN name_now TEXT NOT NULL DEFAULT '';

UPDATE scenario
SET at_step = undone_from - 1,
    tip_step = ifnull((SELECT max(number) FROM scenario_edit WHERE scenario = id), -1),
    name_now = ifnull(
        (SELECT text
         FROM scenario_edit
         WHERE scenario = id AND kind = 'name' AND number < undone_from
         ORDER BY number DESC
         LIMIT 1),
        name);

ALTER TABLE scenario DROP COLUMN undone_from;
DROP TABLE scenario_rule;
DROP TABLE scenario_edit_ballot;
DROP TABLE scenario_edit;
