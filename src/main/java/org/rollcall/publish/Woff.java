package org.rollcall.publish;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks fonts in the Web Open Font Format, version 1 (W3C, WOFF File Format 1.0), to what other
/// programs read: the same tables, not compressed.
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    // The whole of Inter is smaller.
    private static final int MOST = 8_000_000;

    private Woff() {}

    /// The font in `woff` as TrueType or OpenType.
    ///
    /// @throws IOException if it is no such font
    static byte[] unpack(byte[] woff) throws IOException {
        try {
            return unpack(ByteBuffer.wrap(woff));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | DataFormatException e) {
            throw new IOException("the font is damaged", e);
        }
    }

    private static byte[] unpack(ByteBuffer woff) throws IOException, DataFormatException {
        int size = woff.getInt(16);
        int count = Short.toUnsignedInt(woff.getShort(12));
        if (woff.getInt(0) != SIGNATURE || size < 12 + 16 * count || size > MOST) {
            throw new IOException("this is no font in the Web Open Font Format");
        }
        var font = ByteBuffer.allocate(size);
        int high = Integer.highestOneBit(count);
        font.putInt(woff.getInt(4)).putShort((short) count);
        font.putShort((short) (high * 16))
                .putShort((short) Integer.numberOfTrailingZeros(high))
                .putShort((short) (count * 16 - high * 16));
        int place = 12 + 16 * count;
        for (int table = 0; table < count; table++) {
            int entry = HEADER + table * ENTRY;
            int length = woff.getInt(entry + 12);
            font.putInt(woff.getInt(entry))
                    .putInt(woff.getInt(entry + 16))
                    .putInt(place)
                    .putInt(length);
            var content = content(woff, woff.getInt(entry + 4), woff.getInt(entry + 8), length);
            font.put(place, content);
            place += (length + 3) & ~3;
        }
        return font.array();
    }

    private static byte[] content(ByteBuffer woff, int offset, int packed, int length)
            throws DataFormatException {
        if (length < 0 || length > MOST || packed < 0 || packed > woff.capacity()) {
            throw new IndexOutOfBoundsException(length);
        }
        var bytes = new byte[packed];
        woff.get(offset, bytes);
        if (packed == length) {
            return bytes;
        }
        var content = new byte[length];
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            if (inflater.inflate(content) != length) {
                throw new DataFormatException("a table is too short");
            }
        } finally {
            inflater.end();
        }
        return content;
    }
}
