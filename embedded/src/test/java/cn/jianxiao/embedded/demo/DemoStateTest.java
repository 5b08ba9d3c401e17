package cn.jianxiao.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.embedded.instance.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStateTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    @Test
    void an_installation_that_began_without_the_demo_never_gets_it() throws IOException {
        var folder = new DataFolder(root).make();
        assertThat(DemoData.of(folder, false, 10, CLOCK).isDue()).isFalse();
        assertThat(DemoData.of(folder, true, 10, CLOCK).isDue()).isFalse();
        assertThat(DemoData.of(folder, true, 10, CLOCK).isShown()).isFalse();
    }

    @Test
    void an_interrupted_loading_goes_on_with_the_day_on_which_it_began() throws IOException {
        var folder = new DataFolder(root).make();
        assertThat(DemoData.of(folder, true, 10, CLOCK).isDue()).isTrue();
        var later = new DemoState(DemoState.Kind.NONE, LocalDate.of(2027, 1, 1));
        assertThat(DemoState.of(folder, later))
                .isEqualTo(new DemoState(DemoState.Kind.LOADING, LocalDate.of(2026, 11, 20)));
    }

    @Test
    void the_same_day_gives_the_same_records() throws Exception {
        assertThat(texts()).isEqualTo(texts()).hasSizeGreaterThan(2);
    }

    private static ArrayList<String> texts() throws Exception {
        var texts = new ArrayList<String>();
        DemoBatches.forEach(60, LocalDate.of(2026, 11, 21), post -> {
            var text = new String(post.ndjson(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text.lines().count()).isEqualTo(post.records());
            texts.add(text);
        });
        return texts;
    }
}
