-- The record: roll calls, and what each member entitled to vote did.
--
-- Written whole, once, and never changed after that: the program writes a new file beside it and then
-- switches over. It can be rebuilt at any time from the votes that ship with the program.

PRAGMA application_id = 1380729682;  -- 0x524C4352, "RLCR"
PRAGMA user_version = 1;

-- What the file says of itself: schema_version, built_at (UTC), builtin_fingerprint (SHA-256 of the
-- built-in votes from which it was built).
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who published a list of votes.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The four things that a member can do. Numbers stand for them in `ballot`, because that table has
-- some 190 rows a vote, and words would double its size; the view `ballot_in_words` has the words.
CREATE TABLE choice (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO choice (id, word) VALUES (1, 'yes'), (2, 'no'), (3, 'abstaining'), (4, 'not-voting');

-- One row for each vote. Texts that are not known are empty; printed totals that are not known, NULL.
CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE,                        -- A/RES/ES-11/2
    body TEXT NOT NULL,                                 -- GA, GA-committee, GA-emergency, SC, HRC, ECOSOC
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place INTEGER NOT NULL CHECK (place >= 0),          -- among the votes of that body and day, from 1; 0: not known
    session TEXT NOT NULL,
    question TEXT NOT NULL,                             -- ordinary, important, substantive, ...
    basis TEXT NOT NULL,                                -- why it is that kind of question
    inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
    adopted INTEGER NOT NULL CHECK (adopted IN (0, 1)), -- what the record says, not what a rule says
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    draft TEXT NOT NULL,
    meeting TEXT NOT NULL,
    submitted TEXT NOT NULL,
    series TEXT NOT NULL,                               -- votes on the same question share it
    source INTEGER NOT NULL REFERENCES source (id),     -- of the list of votes
    link TEXT NOT NULL,
    -- How many ballots there are of each kind. They can be counted from `ballot`, but a list of all
    -- votes shows them and should not have to read a million ballots.
    yes INTEGER NOT NULL,
    no INTEGER NOT NULL,
    abstaining INTEGER NOT NULL,
    not_voting INTEGER NOT NULL,
    -- The totals that the United Nations printed; they may differ.
    printed_yes INTEGER,
    printed_no INTEGER,
    printed_abstaining INTEGER,
    printed_source TEXT,
    CHECK ((printed_yes IS NULL) = (printed_source IS NULL)),
    CHECK ((printed_no IS NULL) = (printed_source IS NULL)),
    CHECK ((printed_abstaining IS NULL) = (printed_source IS NULL))
) STRICT;

CREATE INDEX vote_by_day ON vote (held_on, place);

-- What a careful reader must know of a vote.
CREATE TABLE vote_note (
    vote INTEGER NOT NULL REFERENCES vote (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (vote, number)
) STRICT, WITHOUT ROWID;

-- What one member did. Members by their three letters: ISO 3166-1, or the code of their time.
CREATE TABLE ballot (
    vote INTEGER NOT NULL REFERENCES vote (id),
    member TEXT NOT NULL CHECK (length(member) = 3),
    choice INTEGER NOT NULL REFERENCES choice (id),
    PRIMARY KEY (vote, member)
) STRICT, WITHOUT ROWID;

-- Finds who voted against without reading all ballots: few did, and vetoes are among them.
CREATE INDEX ballot_against ON ballot (member, vote) WHERE choice = 2;

CREATE VIEW ballot_in_words AS
SELECT vote.symbol, vote.held_on, ballot.member, choice.word AS choice
FROM ballot
JOIN vote ON vote.id = ballot.vote
JOIN choice ON choice.id = ballot.choice;

-- Words in the texts of votes, whatever their accents. The texts themselves stay in `vote`.
CREATE VIRTUAL TABLE vote_text USING fts5 (
    symbol, title, about, draft, meeting, submitted,
    content = 'vote', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
