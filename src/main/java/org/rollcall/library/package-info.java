/// The person's folder: opening and replacing the record, and finding a vote in it, for window and
/// command line alike.
package org.rollcall.library;
