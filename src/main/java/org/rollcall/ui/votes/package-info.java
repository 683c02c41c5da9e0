/// The list of votes, and one vote: verdict, board, table, source.
package org.rollcall.ui.votes;
