package cn.jianxiao.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.link.InitiationMatters;
import cn.jianxiao.approval.link.Linking;
import cn.jianxiao.ingest.IntakeReason;
import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.log.Outbox;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PermitLogTest {

    @ParameterizedTest
    @CsvSource({"1, 1199, 956, 52217", "4, 1053, 974, 47293"})
    void every_case_and_every_activity_of_a_permit_log_arrives(String district, int cases, int closed, int activities)
            throws IOException {
        Imported log = read(district);

        assertThat(log.projects()).hasSize(cases);
        assertThat(log.events()).hasSize(cases + closed + activities);
        assertThat(idsOf(log)).hasSize(cases + closed + activities);
        assertThat(log.events()).filteredOn(line -> line.contains("/trace/3\"")).hasSize(cases);
        assertThat(log.events())
                .filteredOn(line -> line.contains("/trace/11\""))
                .hasSize(closed);
    }

    @ParameterizedTest
    @CsvSource({"1, 54372, 1199", "4, 49320, 1053"})
    void the_intake_refuses_nothing_of_a_permit_log(String district, long events, long projects) throws IOException {
        Imported log = read(district);
        Outbox outbox = envelope -> CompletableFuture.completedFuture(null);
        Intake intake = new Intake(
                outbox,
                CodeBook.EMPTY,
                new Linking(InitiationMatters.shipped()),
                new SimpleMeterRegistry(),
                Clock.systemUTC(),
                Duration.ofSeconds(1));

        Account taken = intake.take(RecordKind.EVENT, log.events().iterator(), "");
        Account heads = intake.take(RecordKind.REGISTRATION, log.projects().iterator(), "");

        assertThat(taken.published()).as("%s", taken.reasons()).isEqualTo(events);
        assertThat(heads.published()).as("%s", heads.reasons()).isEqualTo(projects);
        assertThat(taken.remarks())
                .extracting(remark -> remark.finding().reason())
                .containsOnly(IntakeReason.CODE_OF_OWN_KIND, IntakeReason.UNKNOWN_LIST_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"1, 535, 9, 41", "4, 337, 6, 18"})
    void corrections_and_special_procedures_say_their_kind(String district, int corrections, int first, int second)
            throws IOException {
        Imported log = read(district);

        assertThat(log.events()).filteredOn(says("08_AWB45")).hasSize(corrections);
        assertThat(log.events()).filteredOn(says("07_OPS")).hasSize(first);
        assertThat(log.events()).filteredOn(says("11_AH_II")).hasSize(second);
    }

    private static Predicate<String> says(String pauseKind) {
        return line -> line.contains("\"pauseKind\":\"" + pauseKind + "\"");
    }

    @Test
    void a_case_keeps_its_local_dates_its_parts_and_its_order() throws IOException {
        Imported log = read("1");

        JsonNode project = log.project(0);
        assertThat(project.get("project").stringValue()).isEqualTo("1-case-10009138");
        assertThat(project.get("codes").get(1).get("code").stringValue()).isEqualTo("1-case-10009138/Reclame");
        JsonNode accepted = log.event(0);
        assertThat(accepted.get("occurredAt").stringValue()).isEqualTo("2014-04-11");
        assertThat(accepted.get("status").intValue()).isEqualTo(3);
        assertThat(accepted.get("source").stringValue()).isEqualTo("BPIC15_1");
        JsonNode first = log.event(1);
        assertThat(first.get("sequence").intValue()).isEqualTo(1);
        assertThat(first.get("remark").stringValue()).isEqualTo("01_HOOFD_010");
        assertThat(first.get("handler").stringValue()).isEqualTo("9264148");
        assertThat(first.get("linkedCodes")).hasSize(2);
    }

    private static Imported read(String district) throws IOException {
        return Imported.of(
                SharedFile.find("bpic15/BPIC15_" + district + ".xes.gz"),
                "bpic15",
                ImportOptions.defaults().withDistrict(district));
    }

    private static Set<String> idsOf(Imported log) {
        Set<String> ids = new HashSet<>();
        log.events().forEach(line -> ids.add(JsonText.parse(line).get("id").stringValue()));
        return ids;
    }
}
