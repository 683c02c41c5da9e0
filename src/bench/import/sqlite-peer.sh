#!/bin/sh
# Imports the Library's Assembly CSV with the sqlite3 shell.
#
#     sqlite-peer.sh FILE.csv OUT.db
#
# Nothing is kept safe from a crash, as a new file need not be. Debian's sqlite3 overwrites what it deletes
# unless told not to, which would be unfair, and large pages gained a tenth and more. A staging table in
# memory was slower. The file is not vacuumed: that would only cost time.
set -eu

# exec, so that the memory measured is that of sqlite3.
exec sqlite3 -batch -bail "$2" <<SQL
PRAGMA page_size = 65536;
PRAGMA secure_delete = OFF;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -262144;

.import --csv "$1" staging

BEGIN;

CREATE TABLE vote (
    id INTEGER PRIMARY KEY,
    held_on TEXT NOT NULL,
    session TEXT NOT NULL,
    resolution TEXT NOT NULL,
    draft TEXT NOT NULL,
    committee_report TEXT NOT NULL,
    meeting TEXT NOT NULL,
    title TEXT NOT NULL,
    agenda_title TEXT NOT NULL,
    subjects TEXT NOT NULL,
    vote_note TEXT NOT NULL,
    yes INTEGER,
    no INTEGER,
    abstaining INTEGER,
    not_voting INTEGER,
    members INTEGER,
    link TEXT NOT NULL
);

-- The first row of each vote; the others say the same.
INSERT OR IGNORE INTO vote
SELECT CAST(undl_id AS INTEGER), date, session, resolution, draft, committee_report, meeting, title,
       agenda_title, subjects, vote_note, CAST(total_yes AS INTEGER), CAST(total_no AS INTEGER),
       CAST(total_abstentions AS INTEGER), CAST(total_non_voting AS INTEGER), CAST(total_ms AS INTEGER), undl_link
FROM staging;

CREATE TABLE member (
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (code, name)
) WITHOUT ROWID;

INSERT OR IGNORE INTO member SELECT ms_code, ms_name FROM staging;

CREATE TABLE ballot (
    vote INTEGER NOT NULL,
    member TEXT NOT NULL,
    choice INTEGER NOT NULL,
    PRIMARY KEY (vote, member)
) WITHOUT ROWID;

INSERT INTO ballot
SELECT CAST(undl_id AS INTEGER), ms_code,
       CASE upper(ms_vote) WHEN 'Y' THEN 1 WHEN 'N' THEN 2 WHEN 'A' THEN 3 WHEN 'X' THEN 4 END
FROM staging
ORDER BY 1, 2;

DROP TABLE staging;
COMMIT;
SQL
