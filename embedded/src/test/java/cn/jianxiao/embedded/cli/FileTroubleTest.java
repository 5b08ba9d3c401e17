package cn.jianxiao.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileTroubleTest {

    @Test
    void each_trouble_that_a_person_can_mend_has_its_sentence() {
        assertThat(sentence(new FileSystemException("a", "/d/b", "No space left on device")))
                .contains("/d/b", "full");
        assertThat(sentence(new FileSystemException("/d", null, "Read-only file system")))
                .contains("/d", "writable");
        assertThat(sentence(new AccessDeniedException("/d"))).contains("/d", "writable");
        assertThat(sentence(new FileAlreadyExistsException("/d"))).contains("/d", "not a folder");
    }

    @Test
    void any_other_failure_keeps_its_own_words() {
        assertThat(FileTrouble.of(new IOException("else"))).isEmpty();
    }

    private static String sentence(Exception trouble) {
        return FileTrouble.of(trouble).orElseThrow().in(Texts.in(Locale.ENGLISH));
    }
}
