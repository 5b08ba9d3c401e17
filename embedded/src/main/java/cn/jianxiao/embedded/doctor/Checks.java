package cn.jianxiao.embedded.doctor;

import cn.jianxiao.embedded.doctor.Check.Subject;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks; changes nothing. */
public final class Checks {
    private static final int JDK = 25;
    private static final int USUAL_PORT = 8620;
    private static final long DISK = 3L << 30;

    /** For which the embedded store's library is published. */
    private static final Set<String> PLATFORMS =
            Set.of("linux-amd64", "linux-aarch64", "mac os x-aarch64", "mac os x-x86_64");

    private static final List<String> FONT_FOLDERS = List.of(
            "/usr/share/fonts", "/usr/local/share/fonts", System.getProperty("user.home") + "/.local/share/fonts");

    private Checks() {}

    public static List<Check> all(DataFolder data) throws IOException {
        var jdk = Runtime.version().feature();
        var platform = (System.getProperty("os.name") + "-" + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
        var disk = Files.getFileStore(existing(data.root())).getUsableSpace();
        return List.of(
                new Check(Subject.JDK, jdk >= JDK, true, Runtime.version() + " " + System.getProperty("java.home")),
                program(Subject.MAVEN, true, "mvn"),
                program(Subject.NPM, true, "npm"),
                new Check(Subject.PLATFORM, PLATFORMS.contains(platform), true, platform),
                program(Subject.CHROMIUM, false, "chromium", "chromium-browser", "google-chrome"),
                font(),
                new Check(Subject.DISK, disk >= DISK, true, (disk >> 20) + " MB " + data.root()),
                new Check(Subject.PORT, Ports.isFree(USUAL_PORT), false, Integer.toString(USUAL_PORT)));
    }

    private static Check program(Subject subject, boolean needed, String... names) {
        var found = Stream.of(names).flatMap(name -> onPath(name).stream()).findFirst();
        return new Check(
                subject, found.isPresent(), needed, found.map(Path::toString).orElse(names[0]));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Without a Chinese font a browser on this machine shows boxes. */
    private static Check font() throws IOException {
        for (var folder : FONT_FOLDERS) {
            if (Files.isDirectory(Path.of(folder))) {
                try (var files = Files.walk(Path.of(folder))) {
                    var font = files.filter(file -> isChinese(String.valueOf(file.getFileName())))
                            .findFirst();
                    if (font.isPresent()) {
                        return new Check(Subject.FONT, true, false, font.get().toString());
                    }
                }
            }
        }
        return new Check(Subject.FONT, false, false, "fonts-noto-cjk");
    }

    private static boolean isChinese(String font) {
        return Stream.of("CJK", "SourceHan", "wqy", "DroidSansFallback", "uming", "ukai")
                .anyMatch(font::contains);
    }

    private static Path existing(Path folder) {
        var at = folder.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
