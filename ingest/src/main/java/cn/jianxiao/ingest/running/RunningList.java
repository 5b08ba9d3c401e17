package cn.jianxiao.ingest.running;

import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportException;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.file.TableMapping;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.registry.running.RunningProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 在办项目清单 (SC3): a table as projects to be compared, read by the same readers as every other file.
 *
 * @param projects what can be compared
 * @param unusable lines that cannot, as they are; the first of them
 * @param left how many lines cannot be compared
 * @param cut whether the table has more lines than are read at once
 */
public record RunningList(List<RunningProject> projects, List<String> unusable, long left, boolean cut) {

    /** So many lines at once; longer lists come in parts. */
    public static final int MOST_LINES = 20_000;

    private static final int MOST_UNUSABLE = 20;

    public RunningList {
        projects = List.copyOf(projects);
        unusable = List.copyOf(unusable);
    }

    /**
     * Reads a CSV file or a workbook.
     *
     * @param columns what is in which column; those that are not named are not read
     * @throws ImportException when the file cannot be read
     */
    public static RunningList read(Path file, Map<RunningColumn, String> columns) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        columns.forEach((column, name) -> fields.put(column.field(), name));
        TableMapping named = TableMapping.named();
        TableMapping mapping = new TableMapping(
                Target.PROJECTS,
                null,
                null,
                "",
                0,
                named.listSeparator(),
                named.identity(),
                fields,
                Map.of(),
                Map.of(),
                Map.of());
        List<RunningProject> projects = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        long left = 0;
        try (FileImport records = FileImport.open(file, mapping, ImportOptions.defaults())) {
            while (records.hasNext()) {
                for (String line : new String(records.next().ndjson(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    if (projects.size() == MOST_LINES) {
                        return new RunningList(projects, unusable, left, true);
                    }
                    left += RunningRecord.of(line).map(projects::add).isPresent() ? 0 : 1;
                    if (left > unusable.size() && unusable.size() < MOST_UNUSABLE) {
                        unusable.add(line);
                    }
                }
            }
        }
        return new RunningList(projects, unusable, left, false);
    }
}
