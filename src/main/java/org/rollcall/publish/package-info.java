/// Votes as sentences, tables, files and the board as a pure drawing; no screen.
package org.rollcall.publish;
