/// Members and membership by date, choices and roll calls: values only.
package org.rollcall.vote;
