/// The voting rules of the United Nations: pure, and the only place that states an outcome.
package org.rollcall.tally;
