/// Hypothetical votes: change ballots and rules, and see what would have happened.
package org.rollcall.ui.whatif;
