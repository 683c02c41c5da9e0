package org.rollcall.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A stream whose bytes another thread reads ahead, so that whoever takes them does not wait for
/// the disk, nor for what reading them costs besides. What is read ahead is bounded.
///
/// For one taker. Closing it ends the thread, and closes what it read from.
public final class ReadAhead extends InputStream {

    private static final int CHUNK = 1 << 18;
    private static final int CHUNKS = 8;
    private static final long LOOK_MILLIS = 50;

    private final InputStream source;
    private final BlockingQueue<Chunk> ahead = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread reader;
    private volatile boolean over;
    private Chunk chunk = new Chunk(new byte[0], null, false);
    private int at;

    /// Begins to read `source`.
    public ReadAhead(InputStream source) {
        this.source = source;
        this.reader = Thread.ofPlatform().daemon().name("read-ahead").start(this::readAll);
    }

    /// Some bytes, and after the last of them why there are no more.
    private static final class Chunk {
        private final byte[] bytes;
        private final @Nullable Throwable failed;
        private final boolean last;

        Chunk(byte[] bytes, @Nullable Throwable failed, boolean last) {
            this.bytes = bytes;
            this.failed = failed;
            this.last = last;
        }
    }

    private void readAll() {
        try {
            var chunk = next();
            while (offered(chunk) && !chunk.last) {
                chunk = next();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // A thread that died without a word would keep its taker waiting for ever.
    private Chunk next() {
        try {
            var bytes = new byte[CHUNK];
            int got = source.readNBytes(bytes, 0, CHUNK);
            return new Chunk(got < CHUNK ? Arrays.copyOf(bytes, got) : bytes, null, got < CHUNK);
        } catch (IOException | RuntimeException | Error e) {
            return new Chunk(new byte[0], e, true);
        }
    }

    private boolean offered(Chunk chunk) throws InterruptedException {
        while (!over) {
            if (ahead.offer(chunk, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return arrive() ? chunk.bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!arrive()) {
            return -1;
        }
        int got = Math.min(length, chunk.bytes.length - at);
        System.arraycopy(chunk.bytes, at, into, from, got);
        at += got;
        return got;
    }

    private boolean arrive() throws IOException {
        while (at == chunk.bytes.length) {
            if (chunk.last) {
                rethrow(chunk.failed);
                return false;
            }
            try {
                chunk = ahead.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            at = 0;
        }
        return true;
    }

    private static void rethrow(@Nullable Throwable failed) throws IOException {
        switch (failed) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        try {
            reader.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
