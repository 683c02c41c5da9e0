package org.rollcall.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rollcall.vote.RollCall;

/// The votes that ship with the program, so that its first start has something real to show.
///
/// `index.txt` names one file of [VoteText] a line.
public final class BuiltinRecord {

    private static final String FOLDER = "record";
    private static final String INDEX = "index.txt";

    private BuiltinRecord() {}

    /// All votes, in the order of the index.
    ///
    /// @throws FeedException if a file is not a vote in the program's form
    /// @throws IOException if one cannot be read
    public static List<RollCall> read() throws IOException {
        return read(Shelf.ofResources(FOLDER));
    }

    /// A fingerprint of all that [#read()] reads: SHA-256 in hexadecimal.
    ///
    /// Who has built something from the votes can tell by it whether they have changed since.
    ///
    /// @throws IOException if a file cannot be read
    public static String fingerprint() throws IOException {
        return fingerprint(Shelf.ofResources(FOLDER));
    }

    /// The votes on `shelf`.
    static List<RollCall> read(Shelf shelf) throws IOException {
        var found = new ArrayList<RollCall>();
        for (var name : names(shelf)) {
            found.add(VoteText.parse(name, shelf.text(name)));
        }
        return List.copyOf(found);
    }

    /// The fingerprint of the votes on `shelf`.
    static String fingerprint(Shelf shelf) throws IOException {
        var digest = sha256();
        for (var name : names(shelf)) {
            var bytes = shelf.bytes(name);
            // The length parts one file from the next.
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> names(Shelf shelf) throws IOException {
        return shelf.text(INDEX).lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    }

    /// A digest of the kind that all fingerprints are.
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
