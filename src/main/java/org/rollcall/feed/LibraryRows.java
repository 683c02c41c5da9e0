package org.rollcall.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rollcall.feed.LibraryColumns.Column;

/// Puts the rows of the UN Digital Library's tables together to votes: rows of one vote are
/// adjacent and share their number.
///
/// Each row repeats what the vote was on. Of those cells strings are made once a vote; of the
/// others, only those that must not differ are looked at. Members mostly stand where they stood in
/// the vote before, and mostly do the same: their strings are those of that vote.
final class LibraryRows implements RowHandler {

    private static final int MOST_PLACES = 250;
    private static final int COLUMNS = Column.values().length;
    private static final int ID = LibraryColumns.number(Column.ID);
    private static final int CODE = LibraryColumns.number(Column.CODE);
    private static final int NAME = LibraryColumns.number(Column.NAME);
    private static final int VOTE = LibraryColumns.number(Column.VOTE);
    private static final boolean[] OF_MEMBER =
            marked(Column.ID, Column.CODE, Column.NAME, Column.VOTE);
    private static final boolean[] SAME =
            marked(Column.DATE, Column.RESOLUTION, Column.YES, Column.NO, Column.ABSTENTIONS);

    private final LibraryColumns columns;
    private final LibraryVotes votes;
    private final String[] vote = new String[COLUMNS];
    private final String[] row = new String[COLUMNS];
    private final List<String[]> rowsBefore = new ArrayList<>();
    private int place;
    private boolean begun;
    private boolean sameVote;
    private boolean differs;

    LibraryRows(LibraryColumns columns, LibraryVotes votes) {
        this.columns = columns;
        this.votes = votes;
        Arrays.fill(vote, "");
        Arrays.fill(row, "");
    }

    private static boolean[] marked(Column... which) {
        var marks = new boolean[COLUMNS];
        for (var column : which) {
            marks[LibraryColumns.number(column)] = true;
        }
        return marks;
    }

    @Override
    public void cell(int column, char[] buffer, int from, int length) {
        int meaning = columns.meaning(column);
        if (meaning < 0) {
            return;
        }
        if (meaning == ID && columns.idFirst()) {
            sameVote = begun && isSame(vote[ID], buffer, from, length);
            row[ID] = sameVote ? vote[ID] : new String(buffer, from, length);
        } else if (OF_MEMBER[meaning]) {
            row[meaning] = asBefore(meaning, buffer, from, length);
        } else if (!sameVote) {
            row[meaning] = new String(buffer, from, length);
        } else if (SAME[meaning] && !isSame(vote[meaning], buffer, from, length)) {
            differs = true;
        }
    }

    // `place` is that of the row before, until this one ends.
    private String asBefore(int meaning, char[] buffer, int from, int length) {
        int here = sameVote ? place + 1 : 0;
        if (here >= MOST_PLACES) {
            return new String(buffer, from, length);
        }
        while (rowsBefore.size() <= here) {
            var unknown = new String[COLUMNS];
            Arrays.fill(unknown, "");
            rowsBefore.add(unknown);
        }
        var before = rowsBefore.get(here);
        if (!isSame(before[meaning], buffer, from, length)) {
            before[meaning] = new String(buffer, from, length);
        }
        return before[meaning];
    }

    private static boolean isSame(String text, char[] buffer, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) != buffer[from + at]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void row(long line, int cells) {
        if (!columns.idFirst()) {
            sameVote = begun && vote[ID].equals(row[ID]);
            differs = sameVote && hasOtherCells();
        }
        boolean same = sameVote;
        boolean contradicts = differs;
        sameVote = false;
        differs = false;
        place = same ? place + 1 : 0;
        if (!same) {
            votes.end();
            System.arraycopy(row, 0, vote, 0, COLUMNS);
            votes.begin(line, vote.clone());
            begun = true;
        }
        if (votes.isRefused()) {
            // One reason is enough, and there may be millions of such rows.
            return;
        }
        if (cells != columns.cells()) {
            votes.refuse(line, Texts.say("refused.cells", columns.cells(), cells));
        } else if (contradicts) {
            votes.refuse(line, Texts.say("refused.rows-differ"));
        } else {
            votes.ballot(line, row[CODE].strip(), row[NAME].strip(), row[VOTE].strip());
        }
    }

    private boolean hasOtherCells() {
        for (int column = 0; column < COLUMNS; column++) {
            if (SAME[column] && !vote[column].equals(row[column])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String end() {
        votes.endOfFile();
        return columns.layout();
    }
}
