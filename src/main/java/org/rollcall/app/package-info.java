/// Starts everything and wires it by hand; the command line.
package org.rollcall.app;
