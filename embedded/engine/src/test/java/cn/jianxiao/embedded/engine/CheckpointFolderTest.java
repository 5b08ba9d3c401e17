package cn.jianxiao.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @TempDir
    Path root;

    @Test
    void nothing_is_found_where_no_job_ever_ran() throws IOException {
        var folder = new CheckpointFolder(root.resolve("not-there"));
        assertThat(folder.newestFirst()).isEmpty();
        folder.prune();
    }

    @Test
    void the_newest_comes_first_whichever_job_made_it() throws IOException {
        var old = complete("job-z", 90, 1);
        var newer = complete("job-a", 3, 2);
        var newest = complete("job-a", 4, 3);
        assertThat(new CheckpointFolder(root).newestFirst()).containsExactly(newest, newer, old);
    }

    @Test
    void of_two_within_one_tick_the_higher_number_is_the_newer() throws IOException {
        var nine = complete("job", 9, 1);
        var ten = complete("job", 10, 1);
        assertThat(new CheckpointFolder(root).newestFirst()).containsExactly(ten, nine);
    }

    @Test
    void an_unfinished_checkpoint_is_no_way_back() throws IOException {
        var finished = complete("job", 1, 1);
        Files.createDirectories(root.resolve("job/chk-2"));
        assertThat(new CheckpointFolder(root).newestFirst()).containsExactly(finished);
    }

    @Test
    void pruning_leaves_some_ways_back_and_nothing_else() throws IOException {
        var first = complete("job-1", 1, 1);
        var second = complete("job-2", 1, 2);
        var third = complete("job-3", 1, 3);
        var fourth = complete("job-3", 2, 4);
        Files.createDirectories(root.resolve("job-3/chk-3"));
        Files.createDirectories(root.resolve("job-3/shared"));
        Files.createDirectories(root.resolve("job-4/shared"));
        new CheckpointFolder(root).prune();
        assertThat(new CheckpointFolder(root).newestFirst()).containsExactly(fourth, third, second);
        assertThat(first).doesNotExist();
        assertThat(root.resolve("job-1")).doesNotExist();
        assertThat(root.resolve("job-4")).doesNotExist();
        assertThat(root.resolve("job-3/chk-3")).doesNotExist();
        assertThat(root.resolve("job-3/shared")).exists();
    }

    private Path complete(String job, int number, int minutes) throws IOException {
        var checkpoint = Files.createDirectories(root.resolve(job).resolve("chk-" + number));
        var metadata = Files.writeString(checkpoint.resolve("_metadata"), "");
        Files.setLastModifiedTime(metadata, FileTime.from(NOON.plusSeconds(60L * minutes)));
        return checkpoint;
    }
}
