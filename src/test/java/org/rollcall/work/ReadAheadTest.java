package org.rollcall.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {

    private static final int CHUNK = 1 << 18;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17})
    void handsOnWhatItIsGiven(int size) throws IOException {
        var bytes = bytes(size);
        try (var ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @Test
    void handsOnSingleBytesAndPieces() throws IOException {
        var bytes = bytes(CHUNK + 5);
        try (var ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.read()).isEqualTo(bytes[0] & 0xff);
            assertThat(ahead.read(new byte[0], 0, 0)).isZero();
            var rest = new byte[bytes.length - 1];
            assertThat(ahead.readNBytes(rest, 0, rest.length)).isEqualTo(rest.length);
            assertThat(rest[rest.length - 1]).isEqualTo(bytes[bytes.length - 1]);
        }
    }

    @Test
    void tellsOfAFailureOnceAllBeforeItIsTaken() throws IOException {
        var source = new Failing(new ByteArrayInputStream(bytes(4 * CHUNK)), 2L * CHUNK);
        try (var ahead = new ReadAhead(source)) {
            assertThat(ahead.readNBytes(2 * CHUNK)).hasSize(2 * CHUNK);
            assertThatThrownBy(ahead::read).isInstanceOf(IOException.class).hasMessage("torn");
        }
    }

    @ParameterizedTest
    @MethodSource
    void whateverEndsTheReadingReachesTheTaker(Throwable failure) throws IOException {
        try (var ahead = new ReadAhead(new Made(() -> thrown(failure)))) {
            assertThatThrownBy(ahead::read).isSameAs(failure);
        }
    }

    static List<Throwable> whateverEndsTheReadingReachesTheTaker() {
        return List.of(
                new IOException("torn"),
                new IllegalStateException("no more"),
                new OutOfMemoryError("made up"));
    }

    private static int thrown(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (Exception) failure;
    }

    private static int waited(CountDownLatch until) throws InterruptedException {
        until.await();
        return -1;
    }

    @Test
    void takerThatIsInterruptedStopsWaiting() throws IOException {
        var never = new CountDownLatch(1);
        try (var ahead = new ReadAhead(new Made(() -> waited(never)))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(ahead::read)
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            never.countDown();
        }
    }

    @Test
    void readsNoMoreThanABoundAheadAndEndsWhenClosed() throws IOException {
        var endless = new Endless();
        var ahead = new ReadAhead(endless);
        assertThat(ahead.read()).isZero();
        ahead.close();
        assertThat(endless.closed).isTrue();
        assertThat(endless.read.get()).isLessThan(20L * CHUNK);
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @FunctionalInterface
    private interface Reads {
        int read() throws Exception;
    }

    private static final class Made extends InputStream {
        private final Reads reads;

        Made(Reads reads) {
            this.reads = reads;
        }

        @Override
        public int read() throws IOException {
            try {
                return reads.read();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }

    private static final class Failing extends FilterInputStream {
        private long left;

        Failing(InputStream stream, long left) {
            super(stream);
            this.left = left;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0 && length > 0) {
                throw new IOException("torn");
            }
            int got = super.read(into, from, (int) Math.min(left, length));
            left -= got;
            return got;
        }
    }

    private static final class Endless extends InputStream {
        private final AtomicLong read = new AtomicLong();
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public int read() {
            read.incrementAndGet();
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read.addAndGet(length);
            return length;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
