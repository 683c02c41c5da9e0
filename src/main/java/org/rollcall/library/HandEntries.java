package org.rollcall.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.rollcall.store.HandStore;
import org.rollcall.store.StoreException;
import org.rollcall.vote.Account;

/// What the person entered by hand, at one moment: every record that is built takes it in.
///
/// @param accounts the votes
record HandEntries(List<Account> accounts) {

    HandEntries {
        accounts = List.copyOf(accounts);
    }

    /// Those of `folder`. What cannot be read stops no import: then there are none, and who opens
    /// the library next is told what is wrong with the file.
    static HandEntries of(Path folder) {
        try {
            return new HandEntries(HandStore.in(folder));
        } catch (StoreException _) {
            return new HandEntries(List.of());
        }
    }

    /// The fingerprint of a record with these and with the built-in votes of `fingerprint`, so that
    /// a record that lacks one of these is built anew.
    String mark(String fingerprint) {
        if (accounts.isEmpty()) {
            return fingerprint;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(accounts.toString().getBytes(StandardCharsets.UTF_8));
            return fingerprint + "+" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
