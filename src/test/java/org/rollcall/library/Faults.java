package org.rollcall.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/// How often faults are made: a few in every build, many where `-Drollcall.faults.NAME` says so.
final class Faults {

    private Faults() {}

    /// How often the fault `name` is made, if nobody asks for more.
    static int times(String name, int usually) {
        return Integer.getInteger("rollcall.faults." + name, usually);
    }

    /// The seeds for the fault `name`.
    static IntStream seeds(String name, int usually) {
        return IntStream.range(0, times(name, usually));
    }

    /// Bytes, changed in one of many ways that `seed` chooses.
    static byte[] mutated(byte[] bytes, int seed) {
        return new Mutation(bytes, new Random(seed)).bytes();
    }

    private static final class Mutation {

        private final byte[] whole;
        private final Random random;

        Mutation(byte[] whole, Random random) {
            this.whole = whole;
            this.random = random;
        }

        byte[] bytes() {
            return switch (random.nextInt(11)) {
                case 0 -> flipped(1 + random.nextInt(40));
                case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
                case 2 -> without(at(), random.nextInt(500));
                case 3 -> inserted(at(), "\"");
                case 4 -> inserted(at(), "x".repeat(random.nextInt(3_000_000)));
                case 5 -> inserted(at(), "\0".repeat(1 + random.nextInt(20)));
                case 6 -> inserted(at(), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
                case 7 -> inserted(at(), whole);
                case 8 -> swapped();
                case 9 -> inserted(at(), "\n,\"\n\r\n,,,,,".repeat(1 + random.nextInt(50)));
                default -> inserted(at(), Arrays.copyOfRange(whole, 0, at()));
            };
        }

        private int at() {
            return random.nextInt(whole.length);
        }

        private byte[] flipped(int times) {
            var changed = whole.clone();
            for (int time = 0; time < times; time++) {
                changed[at()] = (byte) random.nextInt(256);
            }
            return changed;
        }

        private byte[] without(int from, int length) {
            int end = Math.min(whole.length, from + length);
            var left = new byte[whole.length - (end - from)];
            System.arraycopy(whole, 0, left, 0, from);
            System.arraycopy(whole, end, left, from, whole.length - end);
            return left;
        }

        private byte[] inserted(int at, String text) {
            return inserted(at, text.getBytes(StandardCharsets.UTF_8));
        }

        private byte[] inserted(int at, byte[] more) {
            var all = new byte[whole.length + more.length];
            System.arraycopy(whole, 0, all, 0, at);
            System.arraycopy(more, 0, all, at, more.length);
            System.arraycopy(whole, at, all, at + more.length, whole.length - at);
            return all;
        }

        // Two parts of each row trade places, as columns do in a spreadsheet.
        private byte[] swapped() {
            var lines = new String(whole, StandardCharsets.UTF_8).split("\n", -1);
            int one = random.nextInt(6);
            int other = random.nextInt(6);
            boolean header = random.nextBoolean();
            for (int line = header ? 0 : 1; line < lines.length; line++) {
                var cells = lines[line].split(",", -1);
                if (cells.length > Math.max(one, other)) {
                    var kept = cells[one];
                    cells[one] = cells[other];
                    cells[other] = kept;
                }
                lines[line] = String.join(",", cells);
            }
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
    }
}
