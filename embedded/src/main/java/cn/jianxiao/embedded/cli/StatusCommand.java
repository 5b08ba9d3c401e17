package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.instance.Instance;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}: what runs, since when, and how often it had to be started again. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            descriptionKey = "option.status-format",
            defaultValue = "text")
    private Format format = Format.TEXT;

    enum Format {
        TEXT,
        JSON
    }

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var instance = data.running();
        switch (format) {
            case JSON -> console.out().print(instance.json());
            case TEXT -> show(instance);
        }
        console.out().flush();
        return 0;
    }

    private void show(Instance instance) {
        var state = console.texts().of("state." + instance.state().name().toLowerCase(Locale.ROOT));
        console.say("status.instance", state, instance.pid(), instance.startedAt(), instance.address());
        for (var child : instance.children()) {
            var how = console.texts().of("state." + child.state());
            console.say("status.child", child.name(), how, child.pid(), child.port(), child.restarts());
        }
    }
}
