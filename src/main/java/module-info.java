/// Rollcall: how states vote at the United Nations.
@org.jspecify.annotations.NullMarked
module org.rollcall {
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    // PDFBox looks for it, and complains on the screen where it is not there.
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    exports org.rollcall.app to
            javafx.graphics;

    opens org.rollcall.app to
            info.picocli;
}
