package cn.jianxiao.ingest.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * 表头: the names of a table's columns. Tables have titles and remarks above them, so it need not be the first row.
 *
 * @param row where it stands
 * @param names each once: a second column of a name is numbered, and so is one without a name
 */
public record Header(int row, List<String> names) {

    /** How far down it is looked for. */
    static final int DEEPEST = 20;

    /** Goes on to the rows below the header. */
    static Header find(Iterator<Row> rows, TableMapping mapping) {
        return mapping.headerRow() > 0
                ? at(rows, mapping.headerRow())
                : having(rows, mapping.fields().values());
    }

    /** The row of a table's first ones that looks most like a header: the first of those with most different texts. */
    static Header likely(List<Row> first) {
        Row likely = new Row(1, List.of());
        long most = 0;
        for (Row row : first) {
            long names = row.cells().stream()
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty() && !cell.matches("[\\d.,:/T-]+"))
                    .distinct()
                    .count();
            if (names > most) {
                likely = row;
                most = names;
            }
        }
        return of(likely);
    }

    static Header of(Row row) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String cell : row.cells()) {
            String name = cell.replaceAll("\\s+", " ").strip();
            String once = name.isEmpty() ? "#" + (names.size() + 1) : name;
            for (int copy = 2; !taken.add(once); copy++) {
                once = name + " #" + copy;
            }
            names.add(once);
        }
        return new Header(row.number(), List.copyOf(names));
    }

    private static Header at(Iterator<Row> rows, int number) {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.number() >= number) {
                return of(row);
            }
        }
        throw new ImportException(ImportFault.NO_HEADER);
    }

    private static Header having(Iterator<Row> rows, Collection<String> columns) {
        Header best = new Header(0, List.of());
        long most = -1;
        for (int i = 0; i < DEEPEST && rows.hasNext(); i++) {
            Header header = of(rows.next());
            long found = columns.stream().filter(header.names()::contains).count();
            if (found == columns.size()) {
                return header;
            }
            if (found > most) {
                best = header;
                most = found;
            }
        }
        if (most < 0) {
            throw new ImportException(ImportFault.NO_HEADER);
        }
        List<String> known = best.names();
        String missing = columns.stream()
                .filter(column -> !known.contains(column))
                .findFirst()
                .orElse("");
        throw new ImportException(ImportFault.NO_COLUMN, missing, String.valueOf(known));
    }
}
