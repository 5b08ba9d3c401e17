package cn.jianxiao.ingest.running;

import cn.jianxiao.approval.division.Division;
import cn.jianxiao.approval.division.Divisions;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.registry.running.RunningProject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A line of a list as a project; empty where it names none, or something in it cannot be read. */
final class RunningRecord {

    private static final int DAY = 10;

    private RunningRecord() {}

    static Optional<RunningProject> of(String line) {
        JsonNode record = JsonText.parse(line);
        if (!record.isObject()) {
            return Optional.empty();
        }
        String applied = text(record, RunningColumn.APPLIED_AT);
        LocalDate day = day(applied);
        RunningProject project = new RunningProject(
                text(record, RunningColumn.OWN_CODE),
                text(record, RunningColumn.PROJECT),
                text(record, RunningColumn.UNIFIED_CODE),
                text(record, RunningColumn.NAME),
                text(record, RunningColumn.OWNER),
                division(text(record, RunningColumn.DIVISION)),
                text(record, RunningColumn.CATEGORY),
                day);
        boolean readable = applied.isEmpty() || day != null;
        return readable && project.isUsable() ? Optional.of(project) : Optional.empty();
    }

    private static String text(JsonNode record, RunningColumn column) {
        JsonNode value = record.get(column.field());
        return value == null ? "" : value.asString("").strip();
    }

    /** A name stands for its code where only one division is called so. */
    private static String division(String text) {
        List<String> called = Divisions.shipped().all().stream()
                .filter(division -> division.name().equals(text))
                .map(Division::code)
                .toList();
        return called.size() == 1 ? called.getFirst() : text;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(DAY, text.length())));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
