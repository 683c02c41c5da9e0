package org.rollcall.scenario;

import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;
import org.rollcall.vote.State;

/// A member that a person made up for a hypothetical vote, and by what it is known on the screen.
///
/// @param code a code from `XAA` on, which no state ever had
/// @param name 1 to [Seat#LONGEST_NAME] letters
/// @param colour a colour such as `#1B7F4D`, if it has one
/// @param picture a PNG in Base64, if it has one, at most [#LARGEST_PICTURE] letters and
///   [#WIDEST_PICTURE] pixels on a side
public record OwnMember(
        MemberCode code, String name, Optional<String> colour, Optional<String> picture) {

    /// The largest picture, in letters of Base64: 48 KiB.
    public static final int LARGEST_PICTURE = 64 * 1024;

    /// The most pixels on a side of a picture.
    public static final int WIDEST_PICTURE = 128;

    /// The most of them in one body.
    public static final int MOST = 500;

    private static final int LETTERS = 26;
    private static final Pattern CODE = Pattern.compile("X[A-X][A-Z]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    /// @throws IllegalArgumentException if a part is not what it ought to be
    public OwnMember {
        if (!CODE.matcher(code.letters()).matches()) {
            throw new IllegalArgumentException(code + " is the code of a state");
        }
        if (name.isBlank()
                || name.length() > Seat.LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name has 1 to 80 letters in one line");
        }
        colour.filter(text -> !COLOUR.matcher(text).matches())
                .ifPresent(text -> {
                    throw new IllegalArgumentException("no colour: '" + text + "'");
                });
        picture.filter(text -> !isSmallPng(text))
                .ifPresent(_ -> {
                    throw new IllegalArgumentException("no small PNG of at most 48 KiB");
                });
    }

    // By its first chunk, which holds its size: what a stranger packed is not unpacked to see how
    // large it is. PNG specification, 5.2 and 11.2.2.
    private static boolean isSmallPng(String text) {
        if (text.length() > LARGEST_PICTURE
                || text.length() % 4 != 0
                || !BASE64.matcher(text).matches()) {
            return false;
        }
        var bytes = Base64.getDecoder().decode(text);
        return bytes.length > 32
                && number(bytes, 0) == 0x89504E47
                && number(bytes, 4) == 0x0D0A1A0A
                && number(bytes, 12) == 0x49484452
                && isSide(number(bytes, 16))
                && isSide(number(bytes, 20));
    }

    private static int number(byte[] bytes, int at) {
        int number = 0;
        for (int place = at; place < at + 4; place++) {
            number = (number << 8) | (bytes[place] & 0xFF);
        }
        return number;
    }

    private static boolean isSide(int pixels) {
        return pixels >= 1 && pixels <= WIDEST_PICTURE;
    }

    /// A member that has only a name.
    public static OwnMember of(MemberCode code, String name) {
        return new OwnMember(code, name, Optional.empty(), Optional.empty());
    }

    /// The code of the made-up member with this number, from 0 on.
    ///
    /// @throws IllegalArgumentException if there are no more
    public static MemberCode code(int number) {
        if (number < 0 || number >= 24 * LETTERS) {
            throw new IllegalArgumentException("no code for own member " + number);
        }
        return new MemberCode(
                "X" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS));
    }

    /// The states of `world` and these made-up members, for whatever writes names.
    public static Membership among(Membership world, Collection<OwnMember> own) {
        return world.with(own.stream().map(OwnMember::state).toList());
    }

    private State state() {
        return Seat.of(code, name, false).state();
    }
}
