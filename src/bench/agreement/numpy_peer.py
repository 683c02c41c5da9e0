#!/usr/bin/env python3
"""Works out the agreement of all pairs with numpy, on one thread, from what AllPairsTimes left.

    numpy_peer.py FOLDER

Two ways: a member against all others at a time, as the formula reads; and products of matrices, which numpy hands
to its library of linear algebra. Both must come to the very numbers of AllPairsTimes. Prints a line for each span:
processor-ms of the first way, of the second; medians.
"""
import os

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import statistics
import sys
import time

import numpy

RUNS_BY_ROWS = 5
RUNS_BY_MATRICES = 15


def by_rows(ballots):
    """n and steps of every two rows of `ballots`."""
    contested = sum((ballots == choice).any(axis=0).astype(numpy.int8) for choice in (1, 2, 3)) > 1
    kept = ballots[:, contested]
    cast = kept > 0
    n = numpy.empty((len(kept), len(kept)), dtype=numpy.int32)
    steps = numpy.empty_like(n)
    for one in range(len(kept)):
        both = cast[one] & cast
        n[one] = both.sum(axis=1)
        steps[one] = (numpy.abs(kept[one] - kept) * both).sum(axis=1)
    return n, steps


def by_matrices(ballots):
    """The same by products of matrices of 0 and 1, which are exact in single precision."""
    yes, abstaining, against = ((ballots == choice).astype(numpy.float32) for choice in (1, 2, 3))
    counts = numpy.stack([part.sum(axis=0) for part in (yes, abstaining, against)])
    contested = (counts > 0).sum(axis=0) > 1
    yes, abstaining, against = (part[:, contested] for part in (yes, abstaining, against))
    cast = yes + abstaining + against
    not_against = yes + abstaining
    n = cast @ cast.T
    apart = yes @ (cast - yes).T + not_against @ against.T
    return n.astype(numpy.int32), (apart + apart.T).astype(numpy.int32)


def measured(way, ballots, expected, runs):
    """Milliseconds of processor time that `way` takes; stops the program where it comes to anything else."""
    lower = numpy.tril_indices(len(ballots), -1)
    times = []
    for _ in range(runs + 1):
        began = time.process_time()
        n, steps = way(ballots)
        times.append((time.process_time() - began) * 1000)
    if not (numpy.array_equal(n[lower], expected[0]) and numpy.array_equal(steps[lower], expected[1])):
        sys.exit(f"{way.__name__} comes to other numbers")
    return statistics.median(times[1:])


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "ballots"), "rb") as file:
        members, votes = numpy.frombuffer(file.read(8), dtype=">i4")
        ballots = numpy.frombuffer(file.read(), dtype=numpy.int8).reshape(members, votes)
    spans = numpy.fromfile(os.path.join(folder, "spans"), dtype=numpy.int8).reshape(-1, votes) > 0
    pairs = members * (members - 1) // 2
    expected = numpy.fromfile(os.path.join(folder, "expected"), dtype=">i4").reshape(len(spans), pairs, 2)
    for span, each in zip(spans, expected):
        asked = numpy.ascontiguousarray(ballots[:, span])
        rows = measured(by_rows, asked, each.T, RUNS_BY_ROWS)
        matrices = measured(by_matrices, asked, each.T, RUNS_BY_MATRICES)
        print(f"{rows:.3f}\t{matrices:.3f}")
    print(f"numpy {numpy.__version__}, Python {sys.version.split()[0]}")


if __name__ == "__main__":
    main()
