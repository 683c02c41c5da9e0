-- Votes for other programs, such as R and Python: plain tables that need no other file.
--
-- `dictionary` says what each column holds. Written whole, once.

PRAGMA application_id = 1380729688;  -- 0x524C4358, "RLCX"
PRAGMA user_version = 1;

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dictionary (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    terms TEXT NOT NULL,
    citation TEXT NOT NULL,
    page TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    source TEXT NOT NULL REFERENCES source (code),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER,
    votes_until TEXT,
    imported_at TEXT
) STRICT;

CREATE TABLE member (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE member_name (
    member TEXT NOT NULL REFERENCES member (code),
    name TEXT NOT NULL,
    since TEXT,
    until TEXT
) STRICT;

CREATE TABLE member_region (
    member TEXT NOT NULL REFERENCES member (code),
    region TEXT NOT NULL,
    since TEXT,
    until TEXT
) STRICT;

CREATE TABLE vote (
    symbol TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    held_on TEXT NOT NULL,
    place INTEGER,
    session TEXT,
    method TEXT NOT NULL,
    recorded TEXT NOT NULL,
    outcome TEXT NOT NULL,
    needed INTEGER,
    question TEXT NOT NULL,
    question_inferred INTEGER NOT NULL,
    title TEXT,
    agenda TEXT,
    draft TEXT,
    meeting TEXT,
    series TEXT,
    yes INTEGER,
    no INTEGER,
    abstaining INTEGER,
    not_voting INTEGER,
    printed_yes INTEGER,
    printed_no INTEGER,
    printed_abstaining INTEGER,
    printed_source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL REFERENCES vote (symbol),
    source TEXT NOT NULL REFERENCES source (code),
    reference TEXT NOT NULL,
    shown INTEGER NOT NULL,
    body TEXT NOT NULL,
    held_on TEXT NOT NULL,
    session TEXT,
    yes INTEGER,
    no INTEGER,
    abstaining INTEGER,
    not_voting INTEGER
) STRICT;

CREATE INDEX account_by_symbol ON account (symbol);

CREATE TABLE ballot (
    account INTEGER NOT NULL REFERENCES account (id),
    member TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstaining', 'not-voting')),
    PRIMARY KEY (account, member)
) STRICT, WITHOUT ROWID;
