#!/usr/bin/env python3
"""Works out how much two members of the General Assembly agree, from an export of Rollcall, with nothing but
Python's standard library.

    agreement.py EXPORT USA ISR --session 74 --source unvotes [--method voeten|s|kappa]
    agreement.py EXPORT USA ISR --from 1990 --to 1999

EXPORT is the SQLite file, or the folder of CSV files. Prints the number of votes in which both cast a vote, and the
figure to its last digit: what `rollcall agreement … --json` prints, if all votes of the span were exported.
"""
import argparse
import csv
import json
import os
import sqlite3

NUMBER = {"yes": 1, "abstaining": 2, "no": 3}
CODES = {"unvotes": "unvotes", "undl": "undl-assembly"}

# An account is what one source says of one vote; of the one that is shown, day and session are those of the vote.
ACCOUNTS = """
SELECT account.id, account.source, account.shown, account.body, account.held_on, account.session,
    vote.body AS vote_body, vote.held_on AS vote_held_on, vote.session AS vote_session
FROM account JOIN vote ON vote.symbol = account.symbol
"""


def csv_rows(folder, table):
    with open(os.path.join(folder, table + ".csv"), encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def accounts(export):
    if os.path.isdir(export):
        votes = {row["symbol"]: row for row in csv_rows(export, "vote")}
        for row in csv_rows(export, "account"):
            vote = votes[row["symbol"]]
            yield dict(row, vote_body=vote["body"], vote_held_on=vote["held_on"], vote_session=vote["session"])
        return
    with sqlite3.connect(export) as database:
        database.row_factory = sqlite3.Row
        yield from database.execute(ACCOUNTS)


def ballots(export):
    if os.path.isdir(export):
        for row in csv_rows(export, "ballot"):
            yield row["account"], row["member"], row["choice"]
        return
    with sqlite3.connect(export) as database:
        yield from database.execute("SELECT account, member, choice FROM ballot")


def is_asked(asked, row):
    told = "" if asked.source else "vote_"
    if asked.source and row["source"] != CODES[asked.source] or not asked.source and int(row["shown"]) != 1:
        return False
    if not row[told + "body"].startswith("GA"):
        return False
    session = row[told + "session"] or ""
    year = int(row[told + "held_on"][:4])
    if asked.session:
        # Voeten counts a special session to the regular one whose number is that of the year.
        special = asked.source == "unvotes" and not session[:1].isdigit()
        return asked.session in (session, str(year - 1945) if special else session)
    return (asked.first is None or asked.first <= year) and (asked.last is None or year <= asked.last)


def table(asked):
    """How often the one cast a and the other b, in votes on which not all who cast a vote cast the same."""
    votes = {str(row["id"]): {} for row in accounts(asked.export) if is_asked(asked, row)}
    for account, member, choice in ballots(asked.export):
        cast = votes.get(str(account))
        if cast is not None and choice in NUMBER:
            cast[member] = NUMBER[choice]
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
    chance = sum(sum(counted[a]) * sum(row[b] for row in counted) * abs(a - b) for a in choices for b in choices)
    return n, (chance - n * steps) / chance if chance else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("export")
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
