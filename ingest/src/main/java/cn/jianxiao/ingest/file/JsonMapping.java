package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.RawRecords;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Records that are already in the interface's form. */
record JsonMapping() implements Mapping {

    @Override
    public Iterator<Line> lines(InputStream content, ImportOptions options) {
        RawRecords records = RawRecords.arrayOrLines(new InputStreamReader(content, StandardCharsets.UTF_8));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (UncheckedIOException e) {
                    throw new ImportException("The file cannot be read on: " + e.getMessage(), e);
                }
            }

            @Override
            public Line next() {
                return line(records.next());
            }
        };
    }

    /** Line ends inside an element of an array are blanks to JSON. */
    private static Line line(String record) {
        return new Line(FieldNames.targetOf(record), record.replace('\n', ' ').replace('\r', ' '));
    }
}
