package cn.jianxiao.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What saved mappings and the journal of files promise on every database. */
abstract class FilesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Stamp WANG = new Stamp(new Actor("wang", "市工改办"), NOON);
    private static final Stamp LI = new Stamp(new Actor("li", ""), NOON.plusSeconds(60));

    private FileMappings mappings;
    private FileJournal journal;

    abstract DataSource database();

    @BeforeEach
    void firstStart() {
        JdbcClient.create(database()).sql("delete from file_mapping").update();
        JdbcClient.create(database()).sql("delete from file_import").update();
        mappings = new FileMappings(database());
        journal = journalAt(NOON);
    }

    @Test
    void a_mapping_is_found_by_its_name_with_who_saved_it_and_when() {
        mappings.save("渝建办件", "{format: table}", WANG);

        assertThat(mappings.find("渝建办件")).contains(new SavedMapping("渝建办件", 1, "{format: table}", false, WANG));
        assertThat(mappings.find("another")).isEmpty();
    }

    @Test
    void each_change_is_a_version_of_its_own_and_the_same_again_is_none() {
        mappings.save("cq", "{a: 1}", WANG);
        mappings.save("cq", "{a: 2}", LI);
        assertThat(mappings.save("cq", "{a: 2}", WANG).stamp()).isEqualTo(LI);

        assertThat(mappings.find("cq").orElseThrow().version()).isEqualTo(2);
        assertThat(mappings.history("cq")).extracting(SavedMapping::text).containsExactly("{a: 2}", "{a: 1}");
    }

    @Test
    void a_removed_mapping_is_not_offered_any_more_but_stays_in_the_history() {
        mappings.save("a", "1", WANG);
        mappings.save("b", "1", WANG);
        mappings.remove("a", LI);
        mappings.remove("a", LI);
        mappings.remove("unknown", LI);

        assertThat(mappings.all()).extracting(SavedMapping::name).containsExactly("b");
        assertThat(mappings.find("a")).isEmpty();
        assertThat(mappings.history("a")).hasSize(2);
        assertThat(mappings.save("a", "1", LI).version()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_typed_or_linked_is_no_name() {
        for (String bad : new String[] {"", " a", "a/b", "../a", "a\nb", "a".repeat(65), "-a"}) {
            assertThat(FileMappings.isName(bad)).as(bad).isFalse();
            assertThatThrownBy(() -> mappings.save(bad, "", WANG)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_file_is_in_the_journal_from_before_its_first_record_to_its_end() {
        FileRecord file = FileRecord.begun("b1", "办件.xlsx", 1234, "渝建办件@1", "cq", WANG);
        journal.begin(file);
        assertThat(journal.find("b1")).contains(file);

        FileRecord ended = file.plus(2000, 3, 40).plus(5, 0, 1).ended(ImportState.DONE, "");
        journal.note(ended);
        assertThat(journal.find("b1")).contains(ended);
        assertThat(ended.received()).isEqualTo(2005);
        assertThat(ended.waiting()).isEqualTo(41);
    }

    @Test
    void the_newest_file_comes_first_and_pages_go_on_where_the_last_ended() {
        for (int i = 0; i < 5; i++) {
            Stamp stamp = new Stamp(WANG.by(), NOON.plusSeconds(i));
            journal.begin(FileRecord.begun("b" + i, "f", 1, "m", "s", stamp));
        }

        assertThat(journal.page(0, 2)).extracting(FileRecord::batch).containsExactly("b4", "b3");
        assertThat(journal.page(2, 9)).extracting(FileRecord::batch).containsExactly("b2", "b1", "b0");
        assertThat(journal.count()).isEqualTo(5);
    }

    @Test
    void a_file_whose_import_has_fallen_silent_was_interrupted() {
        journal.begin(FileRecord.begun("b1", "f", 1, "m", "s", WANG));
        FileJournal later = journalAt(NOON.plus(Duration.ofMinutes(6)));

        assertThat(later.find("b1").orElseThrow().state()).isEqualTo(ImportState.INTERRUPTED);
        later.note(journal.find("b1").orElseThrow().plus(1, 0, 0));
        assertThat(later.find("b1").orElseThrow().state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void names_and_faults_that_are_too_long_are_cut_and_not_lost() {
        FileRecord file = FileRecord.begun("b1", "长".repeat(300), 1, "m", "s", WANG);
        journal.begin(file);
        journal.note(file.ended(ImportState.FAILED, "误".repeat(2000)));

        assertThat(journal.find("b1").orElseThrow().fileName()).hasSize(255);
        assertThat(journal.find("b1").orElseThrow().fault()).hasSize(1024);
    }

    private FileJournal journalAt(Instant now) {
        return new FileJournal(database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
