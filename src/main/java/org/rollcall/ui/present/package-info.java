/// Votes in a room: set up, taken or shown again, and the board in the hall.
package org.rollcall.ui.present;
