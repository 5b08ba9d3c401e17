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

/** A process of its own that goes one round. */
final class SendingProcess {

    private SendingProcess() {}

    static Process start(Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(port))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (HikariDataSource database = RegistryDatabase.open(RegistryDatabase.fileIn(folder), "sa", "")) {
            new DigestRounds(
                            new Addressees(database, new SealedPasswords(folder.resolve("notify.key"))),
                            new SendingBook(database),
                            new Turns(database, "notify_turn", "name"),
                            Samples::letter,
                            new MailPost(Samples.plain(Integer.parseInt(arguments[1]))),
                            8,
                            Clock.fixed(Samples.DUE, ZoneOffset.UTC))
                    .round();
        }
    }
}
