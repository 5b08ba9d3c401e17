package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.instance.DataFolder;
import java.nio.file.Path;

/** 日志: where this process writes its log; must be said before the first logger is asked for. */
final class Logs {
    private static final String FOLDER = "jianxiao.logs";
    private static final String NAME = "jianxiao.log.name";

    private Logs() {}

    static Path open(DataFolder data, String name) {
        return open(data.logs(), name);
    }

    /** For commands that have no data folder to write to: a log of the user's own, so that none lands on the terminal. */
    static Path openPersonal() {
        return open(Path.of(System.getProperty("user.home", "."), ".cache", "jianxiao", "logs"), "cli");
    }

    private static Path open(Path folder, String name) {
        System.setProperty("logback.configurationFile", "cn/jianxiao/embedded/log.xml");
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(NAME, name);
        return folder.resolve(name + ".log");
    }
}
