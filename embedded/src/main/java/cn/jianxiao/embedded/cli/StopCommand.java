package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stop}: asks the supervisor to end and waits until it has. */
@Command(name = "stop", mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 90;

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    StopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        var instance = data.running();
        var process = instance.process()
                .orElseThrow(() -> new Failure("fail.not-running", data.folder().root()));
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Failure("fail.does-not-stop", instance.pid(), PATIENCE_SECONDS);
        }
        console.say("stop.done", instance.pid());
        return 0;
    }
}
