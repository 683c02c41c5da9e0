/// What many votes say together: which are alike, and who is likeliest to move.
package org.rollcall.analysis;
