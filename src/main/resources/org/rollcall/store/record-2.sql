-- The record: votes, what each source says of them, and what each member entitled to vote did.
--
-- Written whole, once, and never changed after that: the program writes a new file beside it and then
-- switches over. It can be rebuilt at any time from the files that were imported and the votes that
-- ship with the program. assets/docs/record-format.md explains it with examples.

PRAGMA application_id = 1380729682;  -- 0x524C4352, "RLCR"
PRAGMA user_version = 2;

-- What the file says of itself: schema_version, built_at (UTC), builtin_fingerprint (SHA-256 of the
-- built-in votes), reader (the version of the readers by which the files were read).
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who says how votes went. Where several tell of one vote, the one with the lower id is shown first.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,                          -- undl-assembly, undl-council, hand, built-in, unvotes
    name TEXT NOT NULL,
    terms TEXT NOT NULL,                                -- under which terms its publisher gives it away
    citation TEXT NOT NULL,                             -- how to cite it
    page TEXT NOT NULL                                  -- where it is to be had, or empty
) STRICT;

-- A file from which votes were read.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,                                 -- as it was called, without its folder
    layout TEXT NOT NULL,                               -- which of the publisher's layouts it has
    sha256 TEXT NOT NULL,                               -- of its bytes, in hexadecimal
    bytes INTEGER NOT NULL,
    records INTEGER NOT NULL,                           -- rows that were read
    taken INTEGER NOT NULL,                             -- votes that came in
    refused INTEGER NOT NULL,                           -- votes that did not; see `refusal`
    data_until TEXT NOT NULL,                           -- the day of its last vote, or empty
    imported_at TEXT NOT NULL                           -- UTC, ISO 8601
) STRICT;

-- A vote of a file that was not taken, and why.
CREATE TABLE refusal (
    file INTEGER NOT NULL REFERENCES file (id),
    line INTEGER NOT NULL,                              -- of the file, from 1; 0: the file as a whole
    vote TEXT NOT NULL,                                 -- the symbol or number in the file
    reason TEXT NOT NULL
) STRICT;

-- What the last import brought: votes that are new, told otherwise than before, or gone.
CREATE TABLE change (
    symbol TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'gone')),
    PRIMARY KEY (symbol, kind)
) STRICT, WITHOUT ROWID;

-- The four things that a member can do. Numbers stand for them in `ballot`, because that table has
-- some 190 rows a vote, and words would double its size; the view `ballot_in_words` has the words.
CREATE TABLE choice (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO choice (id, word) VALUES (1, 'yes'), (2, 'no'), (3, 'abstaining'), (4, 'not-voting');

-- Member states by their three letters: ISO 3166-1, or the code of their time.
CREATE TABLE member (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 3),
    name TEXT NOT NULL                                  -- the last one that it had
) STRICT, WITHOUT ROWID;

-- One row for each vote. Texts that are not known are empty.
CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE,                        -- A/RES/ES-11/2
    body TEXT NOT NULL,                                 -- GA, GA-committee, GA-emergency, SC, HRC, ECOSOC
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place INTEGER NOT NULL CHECK (place >= 0),          -- among the votes of that body and day, from 1; 0: not known
    session TEXT NOT NULL,
    method TEXT NOT NULL,                               -- recorded, totals, without-vote
    recorded TEXT NOT NULL,                             -- adopted, not-adopted, not-stated: what sources say, not a rule
    question TEXT NOT NULL,                             -- ordinary, important, substantive, ...
    basis TEXT NOT NULL,                                -- why it is that kind of question
    inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    agenda TEXT NOT NULL,
    draft TEXT NOT NULL,
    meeting TEXT NOT NULL,
    submitted TEXT NOT NULL,
    series TEXT NOT NULL,                               -- votes on the same question share it
    shown INTEGER NOT NULL                              -- the account whose ballots are shown
        REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX vote_by_day ON vote (held_on, place);

-- What a careful reader must know of a vote.
CREATE TABLE vote_note (
    vote INTEGER NOT NULL REFERENCES vote (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (vote, number)
) STRICT, WITHOUT ROWID;

-- The subjects under which publishers file votes.
CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE vote_subject (
    vote INTEGER NOT NULL REFERENCES vote (id),
    source INTEGER NOT NULL REFERENCES source (id),
    subject INTEGER NOT NULL REFERENCES subject (id),
    PRIMARY KEY (vote, source, subject)
) STRICT, WITHOUT ROWID;

-- What one source says of one vote. Where a text is NULL, the source says what `vote` says.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    vote INTEGER NOT NULL REFERENCES vote (id),
    source INTEGER NOT NULL REFERENCES source (id),
    reference TEXT NOT NULL,                            -- by which the source knows the vote
    paired_by TEXT NOT NULL,                            -- first, symbol, symbol-and-tally, ballots, ...
    part INTEGER NOT NULL CHECK (part IN (0, 1)),       -- on a paragraph or an amendment, not on the whole
    line INTEGER NOT NULL,                              -- of the file, from 1; 0: not from a file
    origin TEXT,                                        -- where a list was taken from, if not simply the source
    link TEXT NOT NULL,
    symbol TEXT,
    body TEXT,
    held_on TEXT,
    session TEXT,
    method TEXT,
    recorded TEXT,
    title TEXT,
    about TEXT,
    agenda TEXT,
    draft TEXT,
    meeting TEXT,
    -- The ballots of this account, in `ballot`. Accounts that agree share a list; NULL: no names.
    list INTEGER,
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

CREATE INDEX account_by_vote ON account (vote);

-- What one member did, by one list.
CREATE TABLE ballot (
    list INTEGER NOT NULL,
    member TEXT NOT NULL,
    choice INTEGER NOT NULL,
    PRIMARY KEY (list, member)
) STRICT, WITHOUT ROWID;

-- For speed only, and made from the tables above: bit number n (the lowest of the first byte is 0) is
-- set where the member made that choice in the vote with id n, by the ballots that are shown.
CREATE TABLE member_bits (
    member TEXT NOT NULL,
    choice INTEGER NOT NULL,
    votes BLOB NOT NULL,
    PRIMARY KEY (member, choice)
) STRICT, WITHOUT ROWID;

-- Who voted how, by the ballots that are shown.
CREATE VIEW ballot_in_words AS
SELECT vote.symbol, vote.held_on, ballot.member, member.name, choice.word AS choice
FROM vote
JOIN account ON account.id = vote.shown
JOIN ballot ON ballot.list = account.list
JOIN choice ON choice.id = ballot.choice
LEFT JOIN member ON member.code = ballot.member;

-- Who says what of how many.
CREATE VIEW account_in_words AS
SELECT vote.symbol, vote.held_on, source.name AS source, account.reference, account.paired_by,
    account.yes, account.no, account.abstaining, account.not_voting,
    account.printed_yes, account.printed_no, account.printed_abstaining
FROM account
JOIN vote ON vote.id = account.vote
JOIN source ON source.id = account.source;

CREATE VIEW vote_words AS
SELECT vote.id, vote.symbol, vote.title, vote.about, vote.agenda, vote.draft, vote.meeting, vote.submitted,
    (SELECT group_concat(DISTINCT subject.name)
     FROM vote_subject
     JOIN subject ON subject.id = vote_subject.subject
     WHERE vote_subject.vote = vote.id) AS subjects
FROM vote;

-- Words in the texts of votes, whatever their accents. The texts themselves stay in `vote`.
CREATE VIRTUAL TABLE vote_text USING fts5 (
    symbol, title, about, agenda, draft, meeting, submitted, subjects,
    content = 'vote_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
