package cn.jianxiao.registry.code;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledIT {

    private static final int CODES = 40;

    @TempDir
    Path folder;

    @Test
    void a_code_that_was_told_to_anybody_survives_the_death_of_the_process_at_once() throws IOException {
        String url = RegistryDatabase.fileIn(folder);
        List<String> told = new ArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Assigner.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null && told.size() < CODES; line = lines.readLine()) {
                if (line.matches("\\d{22}")) {
                    told.add(line);
                }
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        try (HikariDataSource database = RegistryDatabase.open(url, "sa", "")) {
            CodeRegistry registry =
                    new CodeRegistry(database, new ShippedCodeRules(), code -> false, Clock.systemUTC());
            assertThat(told)
                    .hasSize(CODES)
                    .allSatisfy(code -> assertThat(registry.find(code)).isPresent());
        }
    }
}
