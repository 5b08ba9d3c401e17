package cn.jianxiao.dashboard.notify;

import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.database.SealedPasswords;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.SendingBook;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that goes one round. */
final class SendingProcess {

    private SendingProcess() {}

    /** Sends in the open, without logging in. */
    static Process start(Path folder, int port) throws IOException {
        return start(folder, Samples.plain(port));
    }

    /** @param options of Java */
    static Process start(Path folder, MailSettings settings, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SendingProcess.class.getName()));
        command.addAll(List.of(folder.toString(), Integer.toString(settings.port()), settings.user()));
        command.addAll(List.of(settings.password(), settings.security().name()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                Integer.parseInt(arguments[1]),
                arguments[2],
                arguments[3],
                "jianxiao@example.cn",
                MailSettings.Security.valueOf(arguments[4]));
        try (HikariDataSource database = RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", "")) {
            new DigestRounds(
                            new Addressees(database, new SealedPasswords(folder.resolve("notify.key"))),
                            new SendingBook(database),
                            new Turns(database, "notify_turn", "name"),
                            Samples::letter,
                            new MailPost(settings),
                            8,
                            Clock.fixed(Samples.DUE, ZoneOffset.UTC))
                    .round();
        }
    }
}
