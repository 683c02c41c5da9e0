/// Outside files in: the tables of members and the votes that ship with the program, read strictly
/// and refused with a reason; and what people paste, in which states are recognised by any name.
package org.rollcall.feed;
