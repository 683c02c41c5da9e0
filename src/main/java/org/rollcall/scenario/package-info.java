/// Hypothetical votes: where they start, what was changed, undo and redo. Pure.
package org.rollcall.scenario;
