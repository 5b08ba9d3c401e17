package cn.jianxiao.ingest.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * 表格对应: which column is which field.
 *
 * @param target events, projects or auto
 * @param listSeparator between the values of a field that has several
 * @param fields field to column; where empty, each column is the field it is named after
 * @param constants field to value
 * @param values field to what a value in the file means
 */
record CsvMapping(
        String target,
        Charset charset,
        char separator,
        String listSeparator,
        Map<String, String> fields,
        Map<String, String> constants,
        Map<String, Map<String, String>> values)
        implements Mapping {

    private static final int LONGEST_FIELD = 16 << 20;

    static CsvMapping of(MappingFile file) {
        String target = file.text("target", "auto");
        if (!target.equals("events") && !target.equals("projects") && !target.equals("auto")) {
            throw file.wrong("target", target, "events, projects or auto");
        }
        String charset = file.text("charset", "UTF-8");
        try {
            return new CsvMapping(
                    target,
                    Charset.forName(charset),
                    file.character("separator", ','),
                    file.text("listSeparator", ";"),
                    file.map("fields"),
                    file.map("constants"),
                    file.maps("values"));
        } catch (IllegalArgumentException e) {
            throw file.wrong("charset", charset, "the name of a character set, such as UTF-8 or GB18030");
        }
    }

    @Override
    public Iterator<Line> lines(InputStream content, ImportOptions options) throws IOException {
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content, charset);
        return new CsvLines(this, rows.iterator(), options);
    }

    Target targetOf(List<String> header) {
        return switch (target) {
            case "events" -> Target.EVENTS;
            case "projects" -> Target.PROJECTS;
            default -> FieldNames.targetOf(fields.isEmpty() ? header : fields.keySet());
        };
    }
}
