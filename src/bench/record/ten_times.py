#!/usr/bin/env python3
"""Write the Assembly's file ten times over, as if ten times as many votes had been taken.

    ten_times.py OFFICIAL.csv OUT.csv

Each copy has numbers and symbols of its own: A/RES/76/1 becomes A/RES/76/1[COPY-3]. Rows of one vote stay
together, totals and names are those of the original.
"""

import csv
import sys
from itertools import groupby

COPIES = 10


def main(source: str, target: str) -> None:
    with open(source, encoding="utf-8", newline="") as read, open(target, "w", encoding="utf-8", newline="") as write:
        rows = csv.reader(read)
        out = csv.writer(write)
        header = next(rows)
        out.writerow(header)
        number, symbol = header.index("undl_id"), header.index("resolution")
        for _, vote in groupby(rows, key=lambda row: row[number]):
            members = list(vote)
            for copy in range(COPIES):
                for row in members:
                    changed = list(row)
                    if copy:
                        changed[number] = f"{row[number]}{copy:02d}9"
                        changed[symbol] = f"{row[symbol]}[COPY-{copy}]"
                    out.writerow(changed)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
