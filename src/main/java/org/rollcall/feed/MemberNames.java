package org.rollcall.feed;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.rollcall.vote.Dated;
import org.rollcall.vote.MemberCode;
import org.rollcall.vote.Membership;

/// Recognises a state however it is written: as people, files and other days call it.
///
/// Where a seat went from one state to another, any name or code of theirs means the one that was a
/// member on the day: "Russia" and `RUS` are the Soviet Union in 1960. Where none of them was, the
/// state that is literally named is the answer, and the caller judges. Safe for use by several
/// threads at once.
public final class MemberNames {

    private static final Pattern BRACKETED = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");
    private static final Pattern FORMERLY = Pattern.compile("(?i)^(?:formerly|former|ex|now)\\b");
    private static final int LONGEST = 200;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LETTERS_FOR_A_SLIP = 3;

    private final Membership membership;
    private final Seats seats;
    private final Spellings spellings;
    // A file repeats some 200 spellings a million times. Bounded: a hostile one may not fill
    // memory.
    private final Map<String, List<Dated<MemberCode>>> remembered = new ConcurrentHashMap<>();

    /// The names of the states of `membership`, and the spellings that ship with the program.
    ///
    /// @throws FeedException if a table of spellings is not as it should be
    /// @throws IOException if one cannot be read
    public MemberNames(Membership membership) throws IOException {
        this(membership, Shelf.ofResources("members"));
    }

    /// The names of the states of `membership`, and the spellings on `shelf`.
    MemberNames(Membership membership, Shelf shelf) throws IOException {
        this.membership = membership;
        this.seats = new Seats(membership);
        this.spellings = new Spellings(membership, seats, shelf);
    }

    /// The state that `written`, a name or a code of three letters, means on `day`.
    ///
    /// Empty where it means none, or several: "Korea", say.
    public Optional<MemberCode> find(String written, LocalDate day) {
        return onDay(meant(written), day);
    }

    /// The state that `code` means on `day`: a code of two or three letters, ISO 3166 of any time,
    /// the record's own or one of those that other files use.
    public Optional<MemberCode> ofCode(String code, LocalDate day) {
        return onDay(spellings.coded(code), day);
    }

    /// The members of `day` whose names are nearest to `written`, the nearest first, at most `most`
    /// of them; none where nothing is near.
    public List<MemberCode> nearest(String written, LocalDate day, int most) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        var form = WrittenForm.of(written);
        int limit = Math.max(1, form.phrase().length() / LETTERS_FOR_A_SLIP);
        if (form.phrase().length() < LETTERS_FOR_A_SLIP) {
            return List.of();
        }
        var distances = new HashMap<MemberCode, Integer>();
        spellings
                .forms()
                .forEach((other, meant) -> {
                    int distance = distance(form, other, limit);
                    if (distance <= limit) {
                        meant.stream()
                                .filter(one -> one.span().contains(day))
                                .flatMap(one -> seats.holder(one.value(), day).stream())
                                .forEach(member -> distances.merge(member, distance, Math::min));
                    }
                });
        return distances.entrySet().stream()
                .sorted(
                        comparing(Map.Entry<MemberCode, Integer>::getValue)
                                .thenComparing(Map.Entry::getKey, naturalOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether `written` is the name or code of some state, be it on another day or one of several.
    boolean isName(String written) {
        return !meant(written).isEmpty();
    }

    /// Whether `written` means a member of `day`.
    boolean isMember(String written, LocalDate day) {
        return find(written, day)
                .flatMap(membership::state)
                .filter(state -> state.isMemberOn(day))
                .isPresent();
    }

    private static int distance(WrittenForm one, WrittenForm other, int limit) {
        return Math.min(
                EditDistance.between(one.phrase(), other.phrase(), limit),
                EditDistance.between(one.key(), other.key(), limit));
    }

    private Optional<MemberCode> onDay(List<Dated<MemberCode>> meant, LocalDate day) {
        if (meant.size() == 1) {
            var only = meant.getFirst();
            return only.span().contains(day)
                    ? Optional.of(seated(only.value(), day))
                    : Optional.empty();
        }
        var then =
                meant.stream().filter(one -> one.span().contains(day)).map(Dated::value).toList();
        if (then.size() == 1) {
            return Optional.of(seated(then.getFirst(), day));
        }
        var members =
                then.stream().flatMap(code -> seats.holder(code, day).stream()).distinct().toList();
        return members.size() == 1 ? Optional.of(members.getFirst()) : Optional.empty();
    }

    private MemberCode seated(MemberCode code, LocalDate day) {
        return seats.holder(code, day).orElse(code);
    }

    private List<Dated<MemberCode>> meant(String written) {
        var before = remembered.get(written);
        if (before != null) {
            return before;
        }
        if (written.length() > LONGEST) {
            return List.of();
        }
        var meant = recognised(written);
        if (!meant.isEmpty() && remembered.size() < MOST_REMEMBERED) {
            remembered.put(written, meant);
        }
        return meant;
    }

    private List<Dated<MemberCode>> recognised(String written) {
        var named = spellings.named(WrittenForm.of(written));
        if (!named.isEmpty()) {
            return named;
        }
        var code = written.strip();
        if (code.length() == 3) {
            return spellings.coded(code);
        }
        var bracketed = BRACKETED.matcher(written);
        return bracketed.matches()
                ? agreed(
                        bracketed.group(1),
                        FORMERLY.matcher(bracketed.group(2).strip()).replaceFirst(""))
                : List.of();
    }

    // "Myanmar (Burma)": two names, which must mean the same.
    private List<Dated<MemberCode>> agreed(String name, String other) {
        var one = spellings.named(WrittenForm.of(name));
        return one.equals(spellings.named(WrittenForm.of(other))) ? one : List.of();
    }
}
