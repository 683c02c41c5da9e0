/// What the features share on screen: lamps, the board, tables, badges, light and dark, zoom.
package org.rollcall.ui.kit;
