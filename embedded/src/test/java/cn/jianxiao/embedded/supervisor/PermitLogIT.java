package cn.jianxiao.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.client.BatchAccount;
import cn.jianxiao.embedded.client.Delivery;
import cn.jianxiao.embedded.client.Settlement;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real building permits (BPI Challenge 2015, doi:10.4121/uuid:31a308ef-c844-48da-948c-305d167a0ec1) on their whole way:
 * what the store then says agrees in every digit with figures that were computed from the logs by other means.
 */
class PermitLogIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The days in [start, end), as the figures count them. */
    private static final Map<String, String> COUNTED =
            Map.of("first", "counted", "last", "not-counted", "format", "csv");

    private static final String DURATIONS = """
            1,1199,956,956,111525,116.658,64.0,76291,79.802,45.0,153.0
            4,1053,974,974,51996,53.384,31.0,35574,36.524,21.0,67.7
            """;

    /** Begun, ended; pairs, reversed, unclosed, repeated, not begun; then the days of the pairs: sum, mean, median. */
    private static final String PAUSES = """
            1,correction,08_AWB45,08_AWB45_020_2,08_AWB45_040,288,247,241,2,45,0,4,241,10860,45.062,27.0,7432,30.838,18.0
            1,special,07_OPS,07_OPS_050,07_OPS_070,4,5,4,0,0,0,1,4,27,6.75,6.5,19,4.75,4.5
            1,special,11_AH_II,11_AH_II_035,11_AH_II_140,23,18,18,0,5,0,0,18,567,31.5,0.0,384,21.333,0.0
            4,correction,08_AWB45,08_AWB45_020_2,08_AWB45_040,190,147,143,2,43,2,2,143,4950,34.615,29.0,3378,23.622,20.0
            4,special,07_OPS,07_OPS_050,07_OPS_070,3,3,2,0,1,0,1,2,20,10.0,10.0,13,6.5,6.5
            4,special,11_AH_II,11_AH_II_035,11_AH_II_140,17,1,1,0,16,0,0,1,0,0.0,0.0,0,0.0,0.0
            """;

    @TempDir
    Path root;

    @Test
    void durations_and_pauses_agree_with_figures_computed_elsewhere() throws Exception {
        var first = log("1");
        var fourth = log("4");
        try (var instance = AnInstance.below(root)) {
            imported(first, "1", instance.api());
            imported(fourth, "4", instance.api());

            assertThat(lines("durations-by-district", instance.api())).isEqualTo(DURATIONS);
            assertThat(lines("pauses-by-district", instance.api())).isEqualTo(PAUSES);
        }
    }

    private static void imported(Path log, String district, Api api) throws IOException, InterruptedException {
        var sent = 0L;
        try (var records =
                FileImport.open(log, "bpic15", ImportOptions.defaults().withDistrict(district))) {
            var delivery = new Delivery(api, PATIENCE, why -> {});
            while (records.hasNext()) {
                var batch = records.next();
                delivery.post(batch.target().path() + "?batch=" + district, batch.ndjson());
                sent += batch.records();
            }
        }
        assertThat(new Settlement(api, PATIENCE).await(district, sent))
                .isEqualTo(Optional.of(new BatchAccount(sent, sent, 0, 0, 0)));
    }

    /** Without the line of names. */
    private static String lines(String query, Api api) throws IOException, InterruptedException {
        try (var body = api.get("/api/v1/queries/" + query, COUNTED).body()) {
            var text = new String(body.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return text.substring(text.indexOf('\n') + 1);
        }
    }

    private static Path log(String district) {
        var name = "shared/data/bpic15/BPIC15_" + district + ".xes.gz";
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return abort(name + " lies in no folder above: skipped");
    }
}
