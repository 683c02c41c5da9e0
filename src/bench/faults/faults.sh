#!/bin/bash
# Makes the faults of the tests many times over, and those that need a disk of their own, and writes
# what came of it to assets/docs/faults.md.
#
#     src/bench/faults/faults.sh [KILLS] [MUTATIONS]
#
# Needs what the build needs; as root, a small disk (tmpfs) is filled as well.
set -uo pipefail
cd "$(dirname "$0")/../../.."
kills=${1:-100}
mutations=${2:-5000}
report=assets/docs/faults.md
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0

counted() {
    mvn -B test -Djacoco.skip=true -Dtest="$1" "$2" >>"$log" 2>&1 || failed=1
    grep -E '^\[(INFO|ERROR|WARNING)\] Tests run: .* -- in ' "$log" | tail -1 | sed 's/^[^ ]* //; s/ -- in.*//; s/, Time elapsed/; time/'
}

full_disk() {
    if [ "$(id -u)" != 0 ]; then
        echo "not tried: filling a disk needs root"
        return
    fi
    local place data
    place=$(mktemp -d)
    data=$(mktemp -d)
    mount -t tmpfs -o size=3m tmpfs "$place" || { echo "not tried: no tmpfs could be mounted"; return; }
    python3 - "$data/votes.csv" <<'PY'
import sys
with open(sys.argv[1], "w") as out:
    out.write("undl_id,ms_code,ms_vote,date,resolution,title\n")
    for vote in range(4000):
        for member in ("FRA", "USA", "RUS", "CHN", "GBR", "DEU", "IND", "BRA", "ZAF", "MEX"):
            out.write(f"{vote},{member},Y,2022-03-24,A/RES/76/{vote},{'A long title ' * 12}{vote}\n")
PY
    target/rollcall/bin/rollcall --library "$place" list >/dev/null 2>&1
    local before after said
    before=$(target/rollcall/bin/rollcall --library "$place" list 2>/dev/null | wc -l)
    said=$(target/rollcall/bin/rollcall --library "$place" import "$data/votes.csv" 2>&1 >/dev/null | tail -1)
    after=$(target/rollcall/bin/rollcall --library "$place" list 2>/dev/null | wc -l)
    umount "$place"
    rm -rf "$place" "$data"
    [ "$before" = "$after" ] && [ "$before" -gt 0 ] || failed=1
    echo "$before votes before, $after after; it said: “${said//"$place"/DISK}”"
}

# Files that are small on the disk, or have no end of a line: the heap is the launcher's, 1 GB.
hostile() {
    local place said status
    place=$(mktemp -d)
    python3 - "$place" "$1" <<'PY'
import gzip, sys, zipfile
place, kind = sys.argv[1:]
header = b"undl_id,ms_code,ms_vote,date,resolution,title\n1,FRA,Y,2022-03-24,A/RES/76/1,"
def fill(out, gigabytes):
    out.write(header)
    for _ in range(gigabytes * 1000):
        out.write(b"a" * 1_000_000)
if kind == "zip":
    with zipfile.ZipFile(f"{place}/file", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("votes.csv", "w", force_zip64=True) as out:
            fill(out, 4)
elif kind == "gzip":
    with gzip.open(f"{place}/file", "wb") as out:
        fill(out, 4)
else:
    with open(f"{place}/file", "wb") as out:
        fill(out, 1)
PY
    said=$(target/rollcall/bin/rollcall --library "$place/library" import "$place/file" 2>&1)
    status=$?
    said=${said//$'\n'/ }
    rm -rf "$place"
    [ "$status" = 1 ] || failed=1
    echo "exit $status; it said: “${said//"$place"/FOLDER}”"
}

mvn -B -q package -DskipTests -Djacoco.skip=true >>"$log" 2>&1 || { cat "$log"; exit 1; }
killed=$(counted KilledProgramTest "-Drollcall.faults.kills=$kills")
spoilt=$(counted MutatedFileTest "-Drollcall.faults.mutations=$mutations")
results=$(grep -h '^spoilt files:' "$log" | tail -1)
other=$(counted FaultTest -Drollcall.faults.none=0)
disk=$(full_disk)
zip=$(hostile zip)
gzip=$(hostile gzip)
line=$(hostile line)
{
    echo "# Faults, made on purpose"
    echo
    echo "Written by \`src/bench/faults/faults.sh $kills $mutations\` on $(date -u +%Y-%m-%d). A sample of each runs in every build."
    echo
    echo "| fault | how often | what came of it |"
    echo "|---|--:|---|"
    echo "| SIGKILL at a random moment of an import, and of editing a scenario: afterwards the library opens, passes \`integrity_check\`, holds the old or the new record whole, and every acknowledged edit | $kills + $kills | $killed |"
    echo "| spoilt files (bytes flipped, rows cut, columns swapped, quotes opened, huge cells, NULs, bytes that are no text, files within files; plain, gzip, zip): each is read or refused with a sentence, and the library stays sound | $mutations | $spoilt; ${results#spoilt files: } |"
    echo "| a file truncated, replaced or grown while it is read; two programs importing at once; a window open meanwhile; a folder that cannot be written; a record truncated, its header or a page overwritten, of another application, with a foreign schema or trigger | each once | $other |"
    echo "| a zip of which 4 GB come | once | $zip |"
    echo "| a gzip of which 4 GB come | once | $gzip |"
    echo "| a line of 1 GB | once | $line |"
    echo "| a disk of 3 MB that fills up during an import | once | $disk |"
} >"$report"
cat "$report"
[ "$failed" = 0 ] || { echo "Something failed:"; tail -60 "$log"; }
exit "$failed"
