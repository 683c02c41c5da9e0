/// Outside files in: the tables of members and the votes that ship with the program, read strictly
/// and refused with a reason.
package org.rollcall.feed;
