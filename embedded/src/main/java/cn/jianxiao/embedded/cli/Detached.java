package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.instance.DataFolder;
import cn.jianxiao.embedded.instance.Instance;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** 后台运行: the same command without {@code --detach} in a process of its own; returns when it serves. */
final class Detached {
    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private Detached() {}

    static void start(Console console, DataFolder folder) throws IOException, InterruptedException {
        var output = folder.logs().resolve("run.out");
        var process = new ProcessBuilder(command())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var shown = 0;
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var over = process.waitFor(300, TimeUnit.MILLISECONDS);
            var lines = Files.readAllLines(output);
            lines.subList(shown, lines.size()).forEach(console.err()::println);
            shown = lines.size();
            if (over) {
                throw new Failure("fail.detached", output);
            }
            var instance = Instance.of(folder).filter(one -> one.pid() == process.pid());
            if (instance.isPresent() && instance.get().state() == Instance.State.RUNNING) {
                console.say("run.detached", process.pid(), instance.get().address());
                return;
            }
        }
        throw new Failure("fail.detached", output);
    }

    /** {@code nohup}: a closed terminal must not end it. The class path comes by the environment. */
    private static List<String> command() {
        var own = ProcessHandle.current().info();
        var command = new ArrayList<String>();
        command.add("nohup");
        command.add(own.command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        var arguments = own.arguments().orElseThrow(() -> new Failure("fail.detached-unsupported"));
        var main = List.of(arguments).indexOf(Main.class.getName());
        List.of(arguments).subList(main, arguments.length).stream()
                .filter(argument -> !argument.equals("--detach"))
                .forEach(command::add);
        return command;
    }

    private static File nothing() {
        return Path.of("/dev/null").toFile();
    }
}
