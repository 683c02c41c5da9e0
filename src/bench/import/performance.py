#!/usr/bin/env python3
"""Time our import of the Library's full Assembly CSV against DuckDB's and sqlite3's.

    performance.py OFFICIAL_DIR [--make TOOL.py] [--runs N] [--only ours,duckdb,sqlite3]
                   [--ours COMMAND] [--out FILE.md]

OFFICIAL_DIR holds one `*_ga_voting.csv`; where it does not, TOOL.py is run with the folder as its argument
and makes it. Each run is a cold process that goes from the CSV to a finished file in a fresh folder. The
importers take turns, and what each wrote is compared with what Python counts in the CSV.

Prints a table of times and peak memory as Markdown and writes it to FILE.md, by default the one among the
project's documents; but what --only or a stand-in for ours gave is written only where --out says.
Exits with 1 if an importer is absent, fails or loses rows, or if ours is slower than it must be.
"""

import argparse
import csv
import datetime
import json
import os
import shlex
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[2]
OURS = "target/rollcall/bin/rollcall --library {library} import {file}"
OUT = PROJECT / "assets/docs/performance-import.md"
DUCKDB = ["node", str(HERE / "duckdb-peer.mjs")]
SQLITE = str(HERE / "sqlite-peer.sh")
CHOICES = {1: "Y", 2: "N", 3: "A", 4: "X"}

# How long ours may take, as a part of what the peer takes.
MUST = {"duckdb": 2.0, "sqlite3": 0.5}


class Failure(Exception):
    """Why there is no result. The message is for a person."""


@dataclass(frozen=True)
class Contents:
    """What an import must have written."""

    votes: int
    printed: int  # members, as the totals of all votes say
    members: int  # spellings of names
    ballots: int
    choices: dict[str, int]


@dataclass
class Importer:
    name: str
    version: str
    command: Callable[[Path, Path], list[str]]  # from the CSV and an empty folder
    check: Callable[[Path, Contents], None]  # of what is in the folder after that
    seconds: list[float] = field(default_factory=list)
    megabytes: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def official_file(folder: Path, tool: Path | None) -> Path:
    def found() -> list[Path]:
        return sorted(folder.glob("*_ga_voting.csv"))

    if not found() and tool:
        subprocess.run([sys.executable, str(tool), str(folder)], check=True)
    if len(found()) != 1:
        raise Failure(f"{folder} should hold one *_ga_voting.csv and holds {len(found())}")
    return found()[0].resolve()


def counted(file: Path) -> Contents:
    """What Python's own CSV reader finds. It also brings the file into the page cache for everybody."""
    votes: dict[str, int] = {}
    names: set[tuple[str, str]] = set()
    choices: Counter[str] = Counter()
    with open(file, encoding="utf-8-sig", newline="") as text:
        for row in csv.DictReader(text):
            votes[row["undl_id"]] = int(float(row["total_ms"]))
            names.add((row["ms_code"], row["ms_name"]))
            choices[row["ms_vote"].upper()] += 1
    return Contents(len(votes), sum(votes.values()), len(names), choices.total(), dict(choices))


def rows(database: Path, query: str) -> list[tuple]:
    if not database.is_file():
        raise Failure(f"there is no {database.name}")
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def same(found: Contents, expected: Contents) -> None:
    if found != expected:
        raise Failure(f"wrote {found}, not {expected}")


def check_ours(folder: Path, expected: Contents) -> None:
    """Who took part must be there to the last ballot; X of who had no vote that day is left out on purpose."""
    pointer = folder / "record.current"
    if not pointer.is_file():
        raise Failure("there is no record.current")
    record = folder / pointer.read_text(encoding="ascii").strip()
    told = "FROM account JOIN source ON source.id = account.source AND source.code = 'undl-assembly'"
    votes = rows(record, f"SELECT count(*) {told}")[0][0]
    found = dict(rows(record, f"SELECT choice, count(*) {told} JOIN ballot USING (list) GROUP BY choice"))
    choices = {letter: found.get(number, 0) for number, letter in CHOICES.items()}
    wrong = [letter for letter, count in expected.choices.items() if letter != "X" and choices.get(letter) != count]
    if votes != expected.votes or wrong or choices.get("X", 0) > expected.choices.get("X", 0):
        raise Failure(f"wrote {votes} votes and {choices}, not {expected.votes} and {expected.choices}")


def check_duckdb(folder: Path, expected: Contents) -> None:
    found = json.loads(output([*DUCKDB, "--contents", str(folder / "votes.duckdb")]))
    choices = {letter: found[name] for letter, name in zip("YNAX", ["yes", "no", "abstaining", "not_voting"])}
    same(Contents(*(found[name] for name in ["votes", "printed", "members", "ballots"]), choices), expected)


def check_sqlite(folder: Path, expected: Contents) -> None:
    database = folder / "votes.db"
    votes, printed = rows(database, "SELECT count(*), sum(members) FROM vote")[0]
    members = rows(database, "SELECT count(*) FROM member")[0][0]
    choices = {CHOICES[number]: count
               for number, count in rows(database, "SELECT choice, count(*) FROM ballot GROUP BY choice")}
    same(Contents(votes, printed, members, sum(choices.values()), choices), expected)


def output(command: list[str]) -> str:
    try:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    except subprocess.CalledProcessError as e:
        raise Failure(f"{shlex.join(command)} failed:\n{e.stderr}") from e
    return done.stdout.strip()


def present(program: str, advice: str) -> None:
    # Relative to the project, from wherever this is called.
    if not shutil.which(str(PROJECT / program) if "/" in program else program):
        raise Failure(f"{program} is absent. {advice}")


def ours(command: str) -> Importer:
    words = shlex.split(command)
    present(words[0], "mvn package makes ours.")
    version = output(["git", "describe", "--always", "--dirty"])
    version = f"commit {version}" if command == OURS else f"STAND-IN: {command}"
    return Importer("ours", version,
                    lambda file, folder: [word.format(library=folder, file=file) for word in words], check_ours)


def duckdb(_: str) -> Importer:
    present("node", "DuckDB's peer runs on Node.js.")
    if not (HERE / "node_modules").is_dir():
        raise Failure("DuckDB is absent. Run npm install in the folder of this script.")
    return Importer("duckdb", output([*DUCKDB, "--version"]) + ", Node.js " + output(["node", "--version"]),
                    lambda file, folder: [*DUCKDB, str(file), str(folder / "votes.duckdb")], check_duckdb)


def sqlite(_: str) -> Importer:
    present("sqlite3", "It is the package sqlite3 of most systems.")
    return Importer("sqlite3", output(["sqlite3", "--version"]).split()[0],
                    lambda file, folder: [SQLITE, str(file), str(folder / "votes.db")], check_sqlite)


IMPORTERS = {"ours": ours, "duckdb": duckdb, "sqlite3": sqlite}


def run(importer: Importer, file: Path, expected: Contents) -> None:
    with tempfile.TemporaryDirectory(prefix="rollcall-bench-") as name, tempfile.TemporaryFile("w+") as said:
        folder = Path(name)
        # So that nobody waits for the disk because of what the one before wrote.
        os.sync()
        start = time.perf_counter()
        process = subprocess.Popen(importer.command(file, folder), cwd=PROJECT, stdin=subprocess.DEVNULL,
                                   stdout=said, stderr=subprocess.STDOUT)
        # wait4, because it alone says what this one process used.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failure(f"{importer.name} ended with {process.returncode}:\n{said.read()[-2000:]}")
        try:
            importer.check(folder, expected)
        except (Failure, sqlite3.Error) as e:
            raise Failure(f"{importer.name}: {e}") from e
    importer.seconds.append(seconds)
    importer.megabytes.append(usage.ru_maxrss / 1024)
    print(f"{importer.name:8} {seconds:6.2f} s {usage.ru_maxrss / 1024:6.0f} MB", flush=True)


def ratios(importers: list[Importer]) -> dict[str, float]:
    """Our median as a part of each peer's; none where ours did not run."""
    medians = {importer.name: importer.median for importer in importers}
    return {peer: medians["ours"] / medians[peer] for peer in MUST if {"ours", peer} <= medians.keys()}


def table(importers: list[Importer]) -> str:
    lines = ["| | median, s | fastest | slowest | peak memory, MB | ours takes | and must take at most |",
             "|---|--:|--:|--:|--:|--:|--:|"]
    parts = ratios(importers)
    for each in importers:
        part = [f"{parts[each.name]:.2f} of it", f"{MUST[each.name]:.2f} of it"] if each.name in parts else ["", ""]
        times = [f"{seconds:.2f}" for seconds in (each.median, min(each.seconds), max(each.seconds))]
        lines.append(f"| {' | '.join([each.name, *times, f'{statistics.median(each.megabytes):.0f}', *part])} |")
    return "\n".join(lines)


def processor() -> str:
    """The model, where Linux says it."""
    info = Path("/proc/cpuinfo")
    models = [line.partition(":")[2].strip() for line in info.read_text().splitlines()
              if line.startswith("model name")] if info.exists() else []
    return models[0] if models else "an unknown processor"


def report(importers: list[Importer], file: Path, expected: Contents, load: float) -> str:
    versions = "\n".join(f"* {each.name}: {each.version}" for each in importers)
    return f"""# How fast the import is

From a CSV file of the Library to a finished file of our own, in a cold process. Written by
`src/bench/import/performance.py`, which says how; do not edit.

{table(importers)}

Runs of each, in turn: {len(importers[0].seconds)}, on {datetime.date.today()}; the load before was {load:.1f}.
{processor()}, {os.cpu_count()} cores. `{file.name}`: {expected.ballots:,} rows,
{file.stat().st_size / 1e6:.0f} MB, {expected.votes:,} votes, in the page cache.

{versions}
"""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("official", type=Path, metavar="OFFICIAL_DIR")
    parser.add_argument("--make", type=Path, metavar="TOOL.py")
    parser.add_argument("--runs", type=int, default=5, metavar="N")
    parser.add_argument("--only", metavar="NAMES")
    parser.add_argument("--ours", default=OURS, metavar="COMMAND", help=f"default: {OURS}")
    parser.add_argument("--out", type=Path, metavar="FILE.md")
    given = parser.parse_args()
    if not given.out and not given.only and given.ours == OURS:
        given.out = OUT
    given.names = given.only.split(",") if given.only else list(IMPORTERS)
    if given.runs < 1 or not set(given.names) <= IMPORTERS.keys():
        parser.error(f"--runs from 1; --only from {', '.join(IMPORTERS)}")
    return given


def main() -> None:
    given = arguments()
    importers = [IMPORTERS[name](given.ours) for name in given.names]
    load = os.getloadavg()[0]
    file = official_file(given.official, given.make)
    expected = counted(file)
    for number in range(given.runs):
        # Each round begins with another, so that none is always the one after a slow one.
        turn = number % len(importers)
        for importer in importers[turn:] + importers[:turn]:
            run(importer, file, expected)
    text = report(importers, file, expected, load)
    print("\n" + text)
    if given.out:
        given.out.write_text(text, encoding="utf-8")
    slow = [peer for peer, part in ratios(importers).items() if part > MUST[peer]]
    if slow:
        raise Failure(f"ours is too slow beside {' and '.join(slow)}")


if __name__ == "__main__":
    try:
        main()
    except Failure as e:
        sys.exit(f"performance.py: {e}")
