package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: an Excel workbook into a file. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", descriptionKey = "report.name")
    private String name = "";

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "option.output")
    private Path output = Path.of("");

    @Option(names = "--param", paramLabel = "K=V", descriptionKey = "option.param")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin
    private AccountOptions account = new AccountOptions();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var file = output.toAbsolutePath();
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try (var api = account.api();
                var body = Answer.of(api.get("/api/v1/reports/" + name, parameters), name)) {
            Files.copy(body, beside, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        console.say("report.done", file, Files.size(file));
        return 0;
    }
}
