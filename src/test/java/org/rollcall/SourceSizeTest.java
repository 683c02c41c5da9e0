package org.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// No method is longer than a person reads without scrolling, in the program or in its tests.
class SourceSizeTest {

    private static final int LONGEST = 40;

    @Test
    void noMethodIsTooLong() throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources());
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
            var trees = Trees.instance(task);
            var tooLong = new ArrayList<String>();
            int methods = 0;
            for (var unit : task.parse()) {
                methods += collect(unit, trees, tooLong);
            }
            assertThat(methods).as("methods looked at").isGreaterThan(500);
            assertThat(tooLong).isEmpty();
        }
    }

    private static int collect(CompilationUnitTree unit, Trees trees, List<String> tooLong) {
        var lines = unit.getLineMap();
        var positions = trees.getSourcePositions();
        var count = new int[1];
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                count[0]++;
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                if (last - first + 1 > LONGEST) {
                    tooLong.add(
                            "%s, line %d: %s has %d lines"
                                    .formatted(
                                            Path.of(unit.getSourceFile().getName()).getFileName(),
                                            first,
                                            method.getName(),
                                            last - first + 1));
                }
                return super.visitMethod(method, null);
            }
        }.scan(unit, null);
        return count[0];
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
