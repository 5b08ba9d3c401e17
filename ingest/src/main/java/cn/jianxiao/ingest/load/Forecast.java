package cn.jianxiao.ingest.load;

import cn.jianxiao.ingest.file.Batch;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.Mapping;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 预览: what would become of a file's records if they were sent now. Nothing is sent.
 *
 * @param received all records
 * @param refused those that would be refused
 * @param waiting those that would wait for their codes
 * @param reasons an example of each reason for a refusal, and how many records have it
 * @param remarks the same of what is only remarked on
 * @param first the first records
 * @param broken why the file cannot be read to its end
 */
public record Forecast(
        long received,
        long refused,
        long waiting,
        List<Reason> reasons,
        List<Reason> remarks,
        List<Looked> first,
        Optional<ImportException> broken) {

    /** How many records are shown. */
    public static final int SHOWN = 20;

    /** A record as it would be sent, and what would be said of it. */
    public record Looked(String record, Verdict verdict) {}

    /**
     * Goes through the whole file.
     *
     * @throws ImportException when not even its first record can be read
     */
    public static Forecast of(Intake intake, Path file, Mapping mapping, ImportOptions options, Watcher watcher)
            throws IOException {
        Sums sums = new Sums();
        try (FileImport records = FileImport.open(file, mapping, options)) {
            while (!watcher.isGivenUp() && sums.hasNext(records)) {
                sums.add(intake, records.next());
                double share = records.bytesTotal() == 0 ? 1 : (double) records.bytesRead() / records.bytesTotal();
                watcher.progress(sums.received, sums.refused, share);
            }
        }
        return sums.forecast();
    }

    private static final class Sums {
        private final Reasons reasons = new Reasons();
        private final Reasons remarks = new Reasons();
        private final List<Looked> first = new ArrayList<>();
        private Optional<ImportException> broken = Optional.empty();
        private long received;
        private long refused;
        private long waiting;

        boolean hasNext(FileImport records) {
            try {
                return records.hasNext();
            } catch (ImportException e) {
                broken = Optional.of(e);
                return false;
            }
        }

        void add(Intake intake, Batch batch) {
            Records records = Records.of(batch);
            List<Verdict> verdicts =
                    intake.check(records.kind(), records.lines().iterator());
            for (int i = 0; i < verdicts.size(); i++) {
                Verdict verdict = verdicts.get(i);
                if (first.size() < SHOWN) {
                    first.add(new Looked(records.lines().get(i), verdict));
                }
                received++;
                refused += verdict.refused() ? 1 : 0;
                waiting += verdict.waits() ? 1 : 0;
                verdict.findings().forEach(verdict.refused() ? reasons::add : remarks::add);
            }
        }

        Forecast forecast() {
            return new Forecast(received, refused, waiting, reasons.all(), remarks.all(), List.copyOf(first), broken);
        }
    }
}
