package org.rollcall.feed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// A file that a person brings, or one inside a `.zip`; unpacked while it is read.
///
/// What it is, its first bytes tell and not its name.
public final class OutsideFile {

    // The largest real file has 380 MB; ten times that is still read.
    private static final long MOST_BYTES = 8_000_000_000L;
    // CSV with much repetition packs to a hundredth; a bomb to a thousandth.
    private static final long MOST_UNPACKED_EACH = 400;
    private static final long SMALL = 64_000_000;
    private static final int MOST_ENTRIES = 100;
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final String entry;

    private OutsideFile(Path file, String entry) {
        this.file = file;
        this.entry = entry;
    }

    /// `file` or, where it is a `.zip`, what lies in it.
    ///
    /// @throws FeedException if it is an archive with too many files, or broken
    /// @throws IOException if it cannot be read
    public static List<OutsideFile> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            var found =
                    Files.isDirectory(file)
                            ? "found.folder"
                            : Files.exists(file) ? "found.irregular" : "found.no-file";
            throw new FeedException(name(file), 0, Texts.say("expected.regular"), Texts.say(found));
        }
        if (!startsWith(file, 'P', 'K', 3, 4)) {
            return List.of(new OutsideFile(file, ""));
        }
        try (var zip = new ZipFile(file.toFile())) {
            var found = new ArrayList<OutsideFile>();
            for (var inside : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                found.add(new OutsideFile(file, inside.getName()));
            }
            if (found.size() > MOST_ENTRIES) {
                throw new FeedException(
                        name(file),
                        0,
                        Texts.say("expected.few-entries", MOST_ENTRIES),
                        String.valueOf(found.size()));
            }
            return List.copyOf(found);
        } catch (ZipException _) {
            throw new FeedException(
                    name(file), 0, Texts.say("expected.archive"), Texts.say("found.broken"));
        }
    }

    /// Its name, without folders.
    public String name() {
        return entry.isEmpty() ? name(file) : name(file) + " › " + entry;
    }

    /// How many bytes there are to read, packed as they are.
    ///
    /// @throws IOException if the file is not there any more
    public long size() throws IOException {
        return Files.size(file);
    }

    /// What to do with its bytes.
    @FunctionalInterface
    interface Use<T> {
        T with(InputStream bytes) throws IOException;
    }

    /// What was learned of the file while it was read.
    ///
    /// @param sha256 of the file as it lies on the disk, in hexadecimal
    /// @param bytes its size
    record Read<T>(T result, String sha256, long bytes) {}

    /// Reads it to its end, unpacked.
    ///
    /// @param ahead what the bytes are read through, once they are hashed
    /// @param read hears how many packed bytes were read so far
    /// @throws FeedException if it is broken, unpacks to too much, or changes meanwhile
    /// @throws IOException if it cannot be read
    <T> Read<T> read(UnaryOperator<InputStream> ahead, LongConsumer read, Use<T> use)
            throws IOException {
        var before = Stamp.of(file);
        if (before.size > MOST_BYTES) {
            throw tooLarge();
        }
        var digest = new DigestInputStream(Files.newInputStream(file), BuiltinRecord.sha256());
        try (var stream = ahead.apply(digest)) {
            var packed = new Counting(stream, read);
            T result = entry.isEmpty() ? whole(packed, use) : inside(packed, use);
            // What the unpacking left unread belongs to the file all the same.
            packed.transferTo(OutputStream.nullOutputStream());
            if (!Stamp.of(file).equals(before)) {
                throw new FeedException(
                        name(), 0, Texts.say("expected.still"), Texts.say("found.changing"));
            }
            var sha = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return new Read<>(result, sha, before.size);
        } catch (ZipException | EOFException _) {
            throw new FeedException(
                    name(), 0, Texts.say("expected.archive"), Texts.say("found.broken"));
        }
    }

    /// Looks at its first bytes, unpacked.
    ///
    /// @throws FeedException if it is broken
    /// @throws IOException if it cannot be read
    <T> T peek(Use<T> use) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var packed = new Counting(stream, _ -> {});
            return entry.isEmpty() ? whole(packed, use) : inside(packed, use);
        } catch (ZipException | EOFException _) {
            throw new FeedException(
                    name(), 0, Texts.say("expected.archive"), Texts.say("found.broken"));
        }
    }

    private <T> T whole(Counting packed, Use<T> use) throws IOException {
        if (!startsWith(file, 0x1f, 0x8b)) {
            return use.with(packed);
        }
        return use.with(new Bounded(new GZIPInputStream(packed, BUFFER), packed));
    }

    // Read in order, and not by the directory at the end: so that each byte is read once, and what
    // is hashed is what was unpacked.
    private <T> T inside(Counting packed, Use<T> use) throws IOException {
        var zip = new ZipInputStream(packed);
        for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
            if (each.getName().equals(entry)) {
                var bounded = new BufferedInputStream(new Bounded(zip, packed), BUFFER);
                bounded.mark(2);
                boolean gzip = bounded.read() == 0x1f && bounded.read() == 0x8b;
                bounded.reset();
                return use.with(
                        gzip ? new Bounded(new GZIPInputStream(bounded, BUFFER), packed) : bounded);
            }
        }
        throw new FeedException(
                name(), 0, Texts.say("expected.archive"), Texts.say("found.broken"));
    }

    private FeedException tooLarge() {
        return new FeedException(
                name(), 0, Texts.say("expected.small", MOST_BYTES), Texts.say("found.more"));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static boolean startsWith(Path file, int... bytes) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            for (int each : bytes) {
                if (stream.read() != each) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Stamp(long size, FileTime changed) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    private static final class Counting extends FilterInputStream {
        private final LongConsumer read;
        private long count;

        Counting(InputStream stream, LongConsumer read) {
            super(stream);
            this.read = read;
        }

        // Readers ask at every turn, and the answer is no use to them.
        @Override
        public int available() {
            return 0;
        }

        // Whoever reads what is unpacked closes it, while there is still something left to hash.
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count += Math.max(0, got);
            read.accept(count);
            return got;
        }
    }

    /// Ends with a refusal where a few bytes unpack to a great many.
    private final class Bounded extends FilterInputStream {
        private final Counting packed;
        private long unpacked;

        Bounded(InputStream stream, Counting packed) {
            super(stream);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            grow(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            grow(Math.max(0, got));
            return got;
        }

        private void grow(int more) throws FeedException {
            unpacked += more;
            boolean swollen =
                    unpacked > SMALL && unpacked > MOST_UNPACKED_EACH * Math.max(1, packed.count);
            if (swollen || unpacked > MOST_BYTES) {
                throw new FeedException(
                        name(),
                        0,
                        Texts.say("expected.no-bomb", MOST_UNPACKED_EACH),
                        Texts.say("found.more"));
            }
        }
    }
}
