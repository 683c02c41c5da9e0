package org.rollcall.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.feed.Checked;
import org.rollcall.feed.PackText;
import org.rollcall.scenario.RulePack;
import org.rollcall.store.PackStore;

/// The rule packs that there are.
///
/// @param builtIn those that ship with the program, the most usual first
/// @param own those that the person made or took from files
/// @param refused what is wrong with own ones that cannot be used, in sentences
public record RulePacks(List<RulePack> builtIn, List<RulePack> own, List<String> refused) {

    public RulePacks {
        builtIn = List.copyOf(builtIn);
        own = List.copyOf(own);
        refused = List.copyOf(refused);
    }

    /// Reads those of the program and those that `store` has.
    ///
    /// @throws IOException if one that ships with the program cannot be read
    public static RulePacks read(PackStore store) throws IOException {
        var own = new ArrayList<RulePack>();
        var refused = new ArrayList<String>();
        store.all()
                .forEach((id, text) -> {
                    switch (PackText.read(id, text.getBytes(StandardCharsets.UTF_8))) {
                        case Checked.Taken<RulePack>(RulePack pack) -> own.add(pack);
                        case Checked.Refused<RulePack>(List<String> why) -> refused.addAll(why);
                    }
                });
        return new RulePacks(PackText.builtIn(), own, refused);
    }

    /// All that can be used, those of the program first.
    public List<RulePack> all() {
        var all = new ArrayList<>(builtIn);
        all.addAll(own);
        return List.copyOf(all);
    }
}
