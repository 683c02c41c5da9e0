/// The databases on disk: the record of votes and what the person made. All SQL is here.
package org.rollcall.store;
