package cn.jianxiao.embedded.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** 数据目录: everything that an installation on one machine keeps; removing it removes the installation. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folders that are missing; only the owner may look in. */
    public DataFolder make() throws IOException {
        Files.createDirectories(root);
        OwnerOnly.restrictFolder(root);
        for (var folder : List.of(run(), logs(), engine(), clickhouse())) {
            Files.createDirectories(folder);
        }
        return this;
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path clickhouse() {
        return root.resolve("clickhouse");
    }

    public Path engine() {
        return root.resolve("engine");
    }

    public Path engineReady() {
        return run().resolve("engine.ready");
    }

    /** The web application writes one of them at its first start: names and passwords to begin with. */
    public List<Path> firstAccounts() {
        return List.of(root.resolve("demo-accounts.txt"), root.resolve("administrator-account.txt"));
    }

    Path lock() {
        return run().resolve("lock");
    }

    Path instance() {
        return run().resolve("instance.json");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }
}
