-- Notes on votes, saved filters of the list of votes, and votes that the person entered.

-- What the person wrote on a vote. It lies here and not in the record, which is written anew with every
-- import; the symbol says which vote is meant, whether the record has it at the moment or not.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL CHECK (text <> ''),
    changed_at TEXT NOT NULL                               -- UTC, ISO 8601
) STRICT;

-- Words in the notes, whatever their accents; taken apart as the record's texts are.
CREATE VIRTUAL TABLE note_text USING fts5 (
    text, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
    INSERT INTO note_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
    INSERT INTO note_text (note_text, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
    INSERT INTO note_text (note_text, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO note_text (rowid, text) VALUES (new.id, new.text);
END;

-- A filter of the list of votes under a name. Its first line is `rollcall-filter 1`; then each line says
-- one thing, `name=value`: query, from, until (years), margin, order; and as often as there are values
-- body, session, subject, outcome, method, source; and member, such as `member=USA no alone`.
CREATE TABLE saved_view (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    filter TEXT NOT NULL,
    created_at TEXT NOT NULL                               -- UTC, ISO 8601
) STRICT, WITHOUT ROWID;

-- A vote that the person entered from a meeting record or a press release. Texts that are not known are
-- empty.
CREATE TABLE hand_vote (
    symbol TEXT NOT NULL PRIMARY KEY CHECK (symbol <> ''),
    body TEXT NOT NULL,                                    -- GA, SC, ... as in the record
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    session TEXT NOT NULL,
    title TEXT NOT NULL,
    meeting TEXT NOT NULL,
    question TEXT NOT NULL,                                -- ordinary, important, ... as in the record
    adopted TEXT NOT NULL CHECK (adopted IN ('adopted', 'not-adopted', 'not-stated')),
    origin TEXT NOT NULL,                                  -- where the person has it from
    link TEXT NOT NULL,
    printed_yes INTEGER,                                   -- the totals as they were printed there
    printed_no INTEGER,
    printed_abstaining INTEGER,
    entered_at TEXT NOT NULL,                              -- UTC, ISO 8601
    CHECK ((printed_yes IS NULL) = (printed_no IS NULL)),
    CHECK ((printed_yes IS NULL) = (printed_abstaining IS NULL))
) STRICT, WITHOUT ROWID;

-- What one member did in such a vote.
CREATE TABLE hand_ballot (
    symbol TEXT NOT NULL REFERENCES hand_vote (symbol) ON UPDATE CASCADE ON DELETE CASCADE,
    member TEXT NOT NULL CHECK (length(member) = 3),
    choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'abstaining', 'not-voting')),
    PRIMARY KEY (symbol, member)
) STRICT, WITHOUT ROWID;
