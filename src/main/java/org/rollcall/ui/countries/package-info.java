/// Members and groups of members: how they voted over time, with whom, and apart from whom.
package org.rollcall.ui.countries;
