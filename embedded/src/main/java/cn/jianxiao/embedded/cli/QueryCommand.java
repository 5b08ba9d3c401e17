package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: a query of the catalogue, as its account may see it. */
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", descriptionKey = "query.name")
    private String name = "";

    @Option(names = "--param", paramLabel = "K=V", descriptionKey = "option.param")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.format", defaultValue = "table")
    private Format format = Format.TABLE;

    @Mixin
    private AccountOptions account = new AccountOptions();

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var asked = new LinkedHashMap<>(parameters);
        asked.put("format", format.name().toLowerCase(Locale.ROOT));
        try (var api = account.api();
                var body = Answer.of(api.get("/api/v1/queries/" + name, asked), name)) {
            var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            console.out().println(text.stripTrailing());
        }
        return 0;
    }
}
