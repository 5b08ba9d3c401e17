package cn.jianxiao.embedded.cli;

import cn.jianxiao.embedded.client.Delivery;
import cn.jianxiao.embedded.client.Settlement;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: a file, read where it lies and posted like any other system does. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final int REFUSED = 400;

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(names = "--mapping", paramLabel = "NAME", descriptionKey = "option.mapping", defaultValue = "standard")
    private String mapping = "standard";

    @Option(names = "--district", paramLabel = "D", descriptionKey = "option.district", defaultValue = "")
    private String district = "";

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "option.sheet", defaultValue = "")
    private String sheet = "";

    @Option(names = "--source", paramLabel = "S", descriptionKey = "option.source", defaultValue = "")
    private String source = "";

    @Mixin
    private AccountOptions account = new AccountOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var options = ImportOptions.defaults()
                .withDistrict(district.isBlank() ? null : district)
                .withSource(source.isBlank() ? null : source);
        try (var api = account.api();
                var records = FileImport.open(file, new NamedMapping(api, mapping).on(sheet), options)) {
            var delivery = new Delivery(api, PATIENCE, why -> console.tell("import.retry", why));
            var batch = BatchName.of(file, Instant.now());
            var sent = send(records, batch, delivery);
            console.tell("import.sent", sent);
            settle(new Settlement(api, SETTLING), batch, sent);
        } catch (NoSuchFileException e) {
            throw new Failure("fail.no-file", file.toAbsolutePath());
        } catch (ImportException e) {
            throw new Failure(e, "fail.import", e.words(Locale.getDefault(Locale.Category.DISPLAY)));
        }
        return 0;
    }

    private long send(FileImport records, String name, Delivery delivery) throws IOException, InterruptedException {
        var sent = 0L;
        var shown = System.nanoTime();
        while (records.hasNext()) {
            var batch = records.next();
            var answer = delivery.post(batch.target().path() + "?batch=" + name, batch.ndjson());
            if (answer.statusCode() >= REFUSED) {
                throw Answer.refused(answer.statusCode(), file.toString(), answer.body());
            }
            sent += batch.records();
            if (System.nanoTime() - shown > Duration.ofSeconds(2).toNanos()) {
                shown = System.nanoTime();
                console.tell("import.progress", sent, percent(records));
            }
        }
        return sent;
    }

    private void settle(Settlement settlement, String batch, long sent) throws InterruptedException {
        var account = settlement
                .await(batch, sent)
                .orElseThrow(() -> new Failure("fail.not-settled", sent, SETTLING.toSeconds(), batch));
        console.say(
                "import.account",
                account.received(),
                account.accepted(),
                account.duplicate(),
                account.rejected(),
                account.waiting());
    }

    private static long percent(FileImport records) {
        return records.bytesTotal() == 0 ? 100 : 100 * records.bytesRead() / records.bytesTotal();
    }
}
