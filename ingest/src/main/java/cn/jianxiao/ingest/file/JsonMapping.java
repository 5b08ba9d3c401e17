package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.RawRecords;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Records that are already in the interface's form. */
record JsonMapping() implements Mapping {

    /** The receiver refuses what is half as long. */
    private static final int LONGEST_RECORD = 1 << 19;

    Iterator<Line> lines(SourceFile file) throws IOException {
        Reader text = file.text(null);
        return new Lines(reading(() -> RawRecords.arrayOrLines(text, LONGEST_RECORD)));
    }

    private static <T> T reading(java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (UncheckedIOException e) {
            throw new ImportException(ImportFault.BROKEN, e, String.valueOf(e.getMessage()));
        }
    }

    private record Lines(RawRecords records) implements Iterator<Line> {

        @Override
        public boolean hasNext() {
            return reading(records::hasNext);
        }

        /** Line ends inside an element of an array are blanks to JSON. */
        @Override
        public Line next() {
            String record = records.next();
            return new Line(
                    FieldNames.targetOf(record), record.replace('\n', ' ').replace('\r', ' '));
        }
    }
}
