package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jianxiao.sql.row.CaseRow;
import cn.jianxiao.sql.row.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Real building-permit cases (BPI Challenge 2015, doi:10.4121/uuid:31a308ef-c844-48da-948c-305d167a0ec1). */
final class PermitLog {

    private PermitLog() {}

    /** A log's cases by their start and end dates, as cases of one division; skips the test where there is no log. */
    static List<CaseRow> cases(String municipality) throws IOException, XMLStreamException {
        Path file = find("shared/data/bpic15/BPIC15_" + municipality + ".xes.gz");
        List<CaseRow> cases = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            Map<String, String> days = new TreeMap<>();
            while (xml.hasNext()) {
                int step = xml.next();
                if (step == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("trace")) {
                    days.clear();
                } else if (step == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("date")) {
                    days.put(
                            xml.getAttributeValue(null, "key"),
                            xml.getAttributeValue(null, "value").substring(0, 10));
                } else if (step == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals("trace")) {
                    cases.add(aCase(municipality, cases.size(), days));
                }
            }
        }
        return cases;
    }

    private static CaseRow aCase(String municipality, int number, Map<String, String> days) {
        ACase built = ACase.of(municipality, "case-" + number).in(municipality, "permits");
        String start = days.get("startDate");
        assertThat(start).isNotNull();
        built.accepted(start);
        @Nullable String end = days.get("endDate");
        return (end == null ? built : built.ended(end, Judgement.NOT_JUDGED)).row();
    }

    private static Path find(String path) {
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        assumeTrue(false, "The permit logs are not beside this checkout: " + path);
        throw new IllegalStateException(path);
    }
}
