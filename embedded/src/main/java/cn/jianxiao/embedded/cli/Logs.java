package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.instance.DataFolder;
import java.nio.file.Path;

/** 日志: where this process writes its log; must be said before the first logger is asked for. */
final class Logs {
    private static final String FOLDER = "jianxiao.logs";
    private static final String NAME = "jianxiao.log.name";

    private Logs() {}

    static Path open(DataFolder data, String name) {
        System.setProperty("logback.configurationFile", "cn/jianxiao/embedded/log.xml");
        System.setProperty(FOLDER, data.logs().toString());
        System.setProperty(NAME, name);
        return data.logs().resolve(name + ".log");
    }
}
