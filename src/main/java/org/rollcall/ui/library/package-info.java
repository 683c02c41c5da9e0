/// What is in the record, from which files, and bringing files in.
package org.rollcall.ui.library;
