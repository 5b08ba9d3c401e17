package cn.jianxiao.embedded.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 类路径 of one child: its own jar, what the build wrote down for its module, and the tether. Each child sees only its
 * own libraries, so that Flink's and Spring's never meet.
 */
record ClassPath(List<Path> entries) {
    private static final Path TETHER = Path.of("embedded/child");

    /**
     * @param home the project's folder
     * @throws IOException when the module has not been built
     */
    static ClassPath of(Path home, Role role) throws IOException {
        var entries = new ArrayList<Path>();
        entries.add(jarOf(home.resolve(role.module())));
        entries.add(jarOf(home.resolve(TETHER)));
        var written = home.resolve(role.module()).resolve("target/class-path");
        if (!Files.exists(written)) {
            throw new IOException(home.resolve(role.module()) + " is not built");
        }
        for (var entry : Files.readString(written).strip().split(File.pathSeparator)) {
            if (!entry.isEmpty() && !entries.contains(Path.of(entry))) {
                entries.add(Path.of(entry));
            }
        }
        return new ClassPath(entries);
    }

    /**
     * The same with copies of what lies inside the project: a build while an instance runs would otherwise change the
     * jars under it.
     */
    ClassPath copied(Path home, Path folder) throws IOException {
        Files.createDirectories(folder);
        var copies = new ArrayList<Path>();
        for (var entry : entries) {
            if (!entry.startsWith(home) || Files.isDirectory(entry)) {
                copies.add(entry);
                continue;
            }
            var copy = folder.resolve(entry.getFileName());
            Files.copy(entry, copy, StandardCopyOption.REPLACE_EXISTING);
            copies.add(copy);
        }
        return new ClassPath(copies);
    }

    private static Path jarOf(Path module) throws IOException {
        var target = module.resolve("target");
        try (var jars = Files.newDirectoryStream(target, "jianxiao-*.jar")) {
            for (var jar : jars) {
                var name = jar.getFileName().toString();
                if (!name.endsWith("-tests.jar") && !name.endsWith("-sources.jar")) {
                    return jar;
                }
            }
        }
        return target.resolve("classes");
    }

    @Override
    public String toString() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
