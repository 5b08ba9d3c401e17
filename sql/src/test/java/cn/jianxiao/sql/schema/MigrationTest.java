package cn.jianxiao.sql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void the_index_names_every_file_and_numbers_have_no_gap() throws IOException {
        List<Migration> shipped = MigrationFiles.shipped();

        try (Stream<Path> files = Files.list(Path.of("src/main/resources/migrations"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped.stream().map(Migration::file).toList());
        }
        assertThat(shipped.stream().map(Migration::version))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, shipped.size()).boxed().toList());
    }

    @Test
    void a_statement_ends_with_a_semicolon_at_the_end_of_a_line() {
        assertThat(Migration.of("V001__x.sql", "SELECT 'a;b';\n\nSELECT 2;  \n").statements())
                .containsExactly("SELECT 'a;b'", "SELECT 2");
    }

    @Test
    void a_file_without_a_number_is_refused() {
        assertThatThrownBy(() -> Migration.of("cases.sql", "")).hasMessageContaining("cases.sql");
    }
}
