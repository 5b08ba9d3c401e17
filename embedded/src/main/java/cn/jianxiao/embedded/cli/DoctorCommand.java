package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.doctor.Check;
import cn.jianxiao.embedded.doctor.Checks;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: what this machine lacks, and how to get it. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var lacking = 0;
        for (var check : Checks.all(data.folder())) {
            console.say(
                    key(check, "title"),
                    console.texts().of(check.found() ? "doctor.ok" : "doctor.lacks"),
                    check.detail());
            if (!check.found()) {
                console.out().println("    " + console.texts().of(key(check, "advice"), check.detail()));
                lacking += check.needed() ? 1 : 0;
            }
        }
        return lacking == 0 ? 0 : 1;
    }

    private static String key(Check check, String part) {
        return "doctor." + check.subject().name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
