package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole instance on a data folder of its own, without demo data, and its interface as the command line sees it. */
final class AnInstance implements AutoCloseable {

    private final DataFolder folder;
    private final Supervisor supervisor;
    private final Api api;

    private AnInstance(DataFolder folder, Supervisor supervisor, Api api) {
        this.folder = folder;
        this.supervisor = supervisor;
        this.api = api;
    }

    /** @param root below which its data folder is made */
    static AnInstance below(Path root) throws Exception {
        var folder = new DataFolder(root.resolve("data"));
        var settings = new RunSettings(folder, 0, RunSettings.LOOPBACK, false, null, null, null);
        var supervisor = Supervisor.take(home(), settings);
        try {
            supervisor.start(step -> {});
            var api = new Api(
                    supervisor.declareRunning(), "cli", Secrets.read(folder).cli());
            return new AnInstance(folder, supervisor, api);
        } catch (IOException | RuntimeException e) {
            supervisor.close();
            throw e;
        }
    }

    DataFolder folder() {
        return folder;
    }

    Supervisor supervisor() {
        return supervisor;
    }

    Api api() {
        return api;
    }

    @Override
    public void close() throws Exception {
        api.close();
        supervisor.close();
    }

    /** The project's folder. */
    static Path home() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("embedded-clickhouse"))) {
            at = at.getParent();
        }
        return at;
    }
}
