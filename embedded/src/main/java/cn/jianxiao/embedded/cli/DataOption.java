package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Instance;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data}: which installation is meant. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            descriptionKey = "option.data",
            defaultValue = "${env:JIANXIAO_DATA:-${sys:user.home}/.local/share/jianxiao}")
    Path root = Path.of(".");

    DataFolder folder() {
        return new DataFolder(root);
    }

    /** The one that runs on it. */
    Instance running() throws IOException {
        return Instance.of(folder())
                .filter(Instance::isAlive)
                .orElseThrow(() -> new Failure("fail.not-running", folder().root()));
    }
}
