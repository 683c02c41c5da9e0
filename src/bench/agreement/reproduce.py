#!/usr/bin/env python3
"""Works out how much two members agree from the record as a file, with nothing but Python's standard library.

    reproduce.py RECORD USA ISR --session 74 --source unvotes [--method voeten|s|kappa]
    reproduce.py RECORD USA ISR --from 1990 --to 1999

RECORD is record-N.db in the data folder (assets/docs/record-format.md says how to read it), or a CSV file made of it:

    sqlite3 -csv -header record-1.db "$(reproduce.py --sql unvotes)" >ballots.csv

Prints the JSON that `rollcall agreement … --json` begins with: n, and the figure to its last digit.
"""
import argparse
import csv
import json
import sqlite3
import sys

NUMBER = {"yes": 1, "abstaining": 2, "no": 3}

# Every ballot of the Assembly by one source; without one, by the account that is shown.
SQL = """
SELECT account.id AS vote, coalesce({own}session, vote.session) AS session,
    coalesce({own}held_on, vote.held_on) AS held_on, ballot.member, choice.word AS choice
FROM account
JOIN vote ON vote.id = account.vote
JOIN source ON source.id = account.source
JOIN ballot ON ballot.list = account.list
JOIN choice ON choice.id = ballot.choice
WHERE coalesce({own}body, vote.body) LIKE 'GA%' AND {which}
"""
CODES = {"unvotes": "unvotes", "undl": "undl-assembly"}


def sql(source):
    if source:
        return SQL.format(own="account.", which=f"source.code = '{CODES[source]}'")
    return SQL.format(own="NULL, vote.", which="account.id = vote.shown")


def rows(file, source):
    if file.endswith(".csv"):
        with open(file, encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield row["vote"], row["session"], row["held_on"], row["member"], row["choice"]
        return
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as record:
        yield from record.execute(sql(source))


def is_asked(asked, session, held_on):
    year = int(held_on[:4])
    if asked.session:
        # Voeten counts a special session to the regular one whose number is that of the year.
        special = asked.source == "unvotes" and not session[:1].isdigit()
        return asked.session in (session, str(year - 1945) if special else session)
    return (asked.first is None or asked.first <= year) and (asked.last is None or year <= asked.last)


def table(asked):
    """How often the one cast a and the other b, in votes on which not all who cast a vote cast the same."""
    votes = {}
    for vote, session, held_on, member, choice in rows(asked.record, asked.source):
        if choice in NUMBER and is_asked(asked, session, held_on):
            votes.setdefault(vote, {})[member] = NUMBER[choice]
    counted = [[0] * 4 for _ in range(4)]
    for cast in votes.values():
        if len(set(cast.values())) > 1 and asked.one in cast and asked.other in cast:
            counted[cast[asked.one]][cast[asked.other]] += 1
    return counted


def score(counted, method):
    choices = range(1, 4)
    n = sum(map(sum, counted))
    steps = sum(counted[a][b] * abs(a - b) for a in choices for b in choices)
    if n == 0:
        return 0, None
    if method == "voeten":
        return n, (2 * n - steps) / (2 * n)
    if method == "s":
        return n, (n - steps) / n
    chance = sum(
        sum(counted[a]) * sum(row[b] for row in counted) * abs(a - b) for a in choices for b in choices
    )
    return n, (chance - n * steps) / chance if chance else None


def main():
    if sys.argv[1:2] == ["--sql"]:
        print(sql(sys.argv[2] if len(sys.argv) > 2 else None))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("record")
    parser.add_argument("one")
    parser.add_argument("other")
    parser.add_argument("--session")
    parser.add_argument("--from", dest="first", type=int)
    parser.add_argument("--to", dest="last", type=int)
    parser.add_argument("--source", choices=CODES)
    parser.add_argument("--method", choices=("voeten", "s", "kappa"), default="voeten")
    asked = parser.parse_args()
    n, agreement = score(table(asked), asked.method)
    print(json.dumps({"n": n, "agreement": agreement}))


if __name__ == "__main__":
    main()
