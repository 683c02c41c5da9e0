package org.rollcall.vote;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a resolution of the Assembly, taken from any way of writing its symbol.
///
/// `A/RES/53/77[A]`, `R/53/77A` and `A/RES/53/77A` are one resolution, and so are `A/RES/3379(XXX)`
/// and `R/30/3379`; `A/RES/997(ES-I)` and `ESS/1/997`, too.
///
/// @param session `53`, `ES-10` or `S-4`
/// @param number the number of the resolution
/// @param part what follows it, without brackets and slashes, such as `A`; empty for the whole
public record Resolution(String session, int number, String part) {

    private static final Pattern ROMAN =
            Pattern.compile("A/(?:RES|DEC)/(\\d{1,5})\\((ES-|S-)?([IVXL]+|\\d{1,2})\\)(.*)");
    private static final Pattern PLAIN =
            Pattern.compile("(?:A/RES|A/DEC|R)/((?:ES-|S-)?\\d{1,2})/(\\d{1,5})(.*)");
    private static final Pattern VOETEN_SPECIAL =
            Pattern.compile("(ESS|SS)/(\\d{1,2})/(\\d{1,5})(.*)");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\]/\\s]");

    /// The resolution that `symbol` names, if it names one of the Assembly.
    public static Optional<Resolution> of(String symbol) {
        var plain = symbol.toUpperCase(Locale.ROOT).replace(" ", "").replace("//", "/");
        var roman = ROMAN.matcher(plain);
        if (roman.matches()) {
            var special = roman.group(2) == null ? "" : roman.group(2);
            return Optional.of(
                    new Resolution(
                            special + arabic(roman.group(3)),
                            Integer.parseInt(roman.group(1)),
                            part(roman.group(4))));
        }
        var arabic = PLAIN.matcher(plain);
        if (arabic.matches()) {
            return Optional.of(
                    new Resolution(
                            arabic.group(1),
                            Integer.parseInt(arabic.group(2)),
                            part(arabic.group(3))));
        }
        var special = VOETEN_SPECIAL.matcher(plain);
        return special.matches()
                ? Optional.of(
                        new Resolution(
                                (special.group(1).equals("ESS") ? "ES-" : "S-") + special.group(2),
                                Integer.parseInt(special.group(3)),
                                part(special.group(4))))
                : Optional.empty();
    }

    private static String part(String rest) {
        return SIGNS.matcher(rest).replaceAll("");
    }

    private static int arabic(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int here = value(number.charAt(at));
            boolean smaller = at + 1 < number.length() && here < value(number.charAt(at + 1));
            sum += smaller ? -here : here;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
