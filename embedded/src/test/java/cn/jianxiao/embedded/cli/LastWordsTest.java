package cn.jianxiao.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @Test
    void the_last_sentence_is_quoted_and_no_frame_of_a_stack_trace(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("part.log"), "first\nnpm is missing\n\tat some.Frame\n\n");

        assertThat(LastWords.of(log)).isEqualTo("npm is missing");
    }

    @Test
    void who_wrote_nothing_has_no_last_words(@TempDir Path folder) {
        assertThat(LastWords.of(folder.resolve("none.log"))).isEmpty();
    }
}
