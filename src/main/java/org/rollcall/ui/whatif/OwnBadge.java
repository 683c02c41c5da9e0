package org.rollcall.ui.whatif;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rollcall.scenario.OwnMember;

/// The picture or the colour by which a member is known that a person made up.
final class OwnBadge {

    private static final int SIZE = 64;

    private OwnBadge() {}

    /// What stands beside its name; nothing where it has neither.
    static Optional<Node> of(OwnMember member) {
        return member.picture()
                .map(OwnBadge::picture)
                .or(() -> member.colour().map(OwnBadge::colour));
    }

    private static Node picture(String png) {
        var bytes = Base64.getDecoder().decode(png);
        var view =
                new ImageView(new Image(new ByteArrayInputStream(bytes), SIZE, SIZE, true, true));
        view.getStyleClass().add("own-picture");
        view.setPreserveRatio(true);
        // Images know no em: the box around it gives it its size.
        var box = new StackPane(view);
        box.getStyleClass().add("own-badge");
        view.fitHeightProperty().bind(box.heightProperty());
        view.fitWidthProperty().bind(box.widthProperty());
        return box;
    }

    private static Node colour(String colour) {
        var swatch = new Region();
        swatch.getStyleClass().add("own-badge");
        swatch.setStyle("-fx-background-color: -rc-edge, " + colour + ";");
        return swatch;
    }
}
