package cn.jianxiao.embedded.cli;

import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.demo.exchange.Edition;
import cn.jianxiao.demo.exchange.ExchangeHistory;
import cn.jianxiao.demo.exchange.ExchangeWriter;
import cn.jianxiao.ingest.exchange.Drivers;
import cn.jianxiao.ingest.exchange.ExchangeTrouble;
import cn.jianxiao.ingest.exchange.Trouble;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exchange fill}: demo projects into an empty exchange database, to try reading one. */
@Command(name = "fill", mixinStandardHelpOptions = true)
final class ExchangeFillCommand implements Callable<Integer> {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final long SEED = 2026;
    private static final int COMMIT_EVERY = 2_000;

    private final Console console;

    @Parameters(paramLabel = "URL", descriptionKey = "exchange.url")
    private String url = "";

    @Option(names = "--projects", paramLabel = "N", descriptionKey = "exchange.projects", defaultValue = "60")
    private int projects = 60;

    @Option(names = "--edition", paramLabel = "V", descriptionKey = "exchange.edition", defaultValue = "V3")
    private Edition edition = Edition.V3;

    @Option(names = "--db-user", paramLabel = "U", descriptionKey = "exchange.user", defaultValue = "root")
    private String user = "root";

    @Option(
            names = "--db-password",
            paramLabel = "P",
            descriptionKey = "exchange.password",
            arity = "0..1",
            interactive = true,
            defaultValue = "${env:JIANXIAO_EXCHANGE_PASSWORD:-}")
    private String password = "";

    @Mixin
    private DataOption data = new DataOption();

    ExchangeFillCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var connection = new Drivers(data.folder().root().resolve("drivers")).connect(url, user, password);
                var writer = new ExchangeWriter(connection, edition)) {
            writer.create(edition);
            console.say("exchange.filled", rows(writer), projects, edition);
            return 0;
        } catch (ExchangeTrouble e) {
            throw new Failure(
                    e.trouble() == Trouble.DRIVER_MISSING ? "fail.exchange.driver" : "fail.exchange", e.detail());
        } catch (SQLException e) {
            throw new Failure("fail.exchange", String.valueOf(e.getMessage()));
        }
    }

    private int rows(ExchangeWriter writer) throws SQLException {
        var history = new ExchangeHistory(edition);
        var rows = 0;
        for (var project : (Iterable<DemoProject>)
                DemoProjects.generate(SEED, projects, LocalDate.now(SHANGHAI).minusDays(1))::iterator) {
            for (var upload : history.of(project)) {
                writer.upload(upload.row(), LocalDateTime.ofInstant(upload.at(), SHANGHAI));
                rows++;
                if (rows % COMMIT_EVERY == 0) {
                    writer.commit();
                }
            }
        }
        writer.commit();
        return rows;
    }
}
