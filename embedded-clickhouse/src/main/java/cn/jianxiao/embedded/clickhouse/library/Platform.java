package cn.jianxiao.embedded.clickhouse.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A platform for which the engine library is published. */
enum Platform {
    LINUX_X64(
            "linux",
            "amd64|x86_64",
            "linux-x64-gnu",
            "sha512-XP97mMqnc5tZpKQywR8N7cLTsHNiTmHr30pC5mzo3jWmukjKn2IBa60c2B/gWUNcuFjOMjWoorQICCqBVj5wpw=="),
    LINUX_ARM64("linux", "aarch64|arm64", "linux-arm64-gnu", null),
    MAC_ARM64("mac", "aarch64|arm64", "darwin-arm64", null),
    MAC_X64("mac", "amd64|x86_64", "darwin-x64", null);

    private static final String VERSION = "26.7.3-stable.1";

    private final String os;
    private final String arch;
    private final String suffix;
    private final @Nullable String integrity;

    Platform(String os, String arch, String suffix, @Nullable String integrity) {
        this.os = os;
        this.arch = arch;
        this.suffix = suffix;
        this.integrity = integrity;
    }

    /** @param os as in the system property {@code os.name}; @param arch as in {@code os.arch} */
    static Optional<Platform> of(String os, String arch) {
        String name = os.toLowerCase(Locale.ROOT);
        String machine = arch.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(p -> name.startsWith(p.os) && machine.matches(p.arch))
                .findFirst();
    }

    /** Name and exact version, as npm is asked for it. */
    String npmPackage() {
        return "@chdb/lib-" + suffix + "@" + VERSION;
    }

    /** The folder in the cache; a new version of the library never meets the old one. */
    String cacheFolder() {
        return "chdb-" + suffix + "-" + VERSION;
    }

    /** The checksum this release was tested with; empty where the library could not be tried by us. */
    Optional<String> pinnedIntegrity() {
        return Optional.ofNullable(integrity);
    }
}
