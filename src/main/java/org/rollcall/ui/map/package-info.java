/// Two votes side by side: who moved, and where to.
package org.rollcall.ui.map;
