/// Entering a vote that no file has yet from a meeting record or a press release.
package org.rollcall.ui.entry;
