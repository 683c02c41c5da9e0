/// The window around the features: menus, shortcuts, back and forward, light and dark, zoom.
package org.rollcall.ui.shell;
