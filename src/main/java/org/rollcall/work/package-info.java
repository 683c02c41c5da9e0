/// Work off the window's thread: the only place with threads.
package org.rollcall.work;
