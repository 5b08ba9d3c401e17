package cn.jianxiao.ingest.file;

import cn.jianxiao.approval.event.Coded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 列名猜测: which column is likely which field, by its name alone. A person looks at it before anything is sent. */
public final class ColumnGuess {

    private ColumnGuess() {}

    /** Field to column; each column at most once, the better name first. */
    public static Map<String, String> of(Target target, List<String> columns) {
        Map<String, String> guessed = new LinkedHashMap<>();
        for (RecordField field : RecordField.of(target)) {
            Stream.concat(Stream.of(field.name()), field.called().stream())
                    .flatMap(name ->
                            columns.stream().filter(column -> bare(column).equals(bare(name))))
                    .filter(column -> !guessed.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> guessed.put(field.name(), column));
        }
        return guessed;
    }

    /** The target whose fields more of the columns are called; the first of those that have as many. */
    public static Target target(List<String> columns) {
        Target best = Target.EVENTS;
        for (Target target : Target.values()) {
            best = of(target, columns).size() > of(best, columns).size() ? target : best;
        }
        return best;
    }

    /**
     * What values of a column mean by their names in a code list. Those that are a number of the list already, and those
     * that nothing is called, are left out.
     */
    public static Map<String, String> meanings(RecordField field, Collection<String> values) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String value : values) {
            entry(field, value).ifPresent(entry -> meanings.put(value, String.valueOf(entry.code())));
        }
        return meanings;
    }

    private static Optional<Coded> entry(RecordField field, String value) {
        return field.entries().stream()
                .filter(entry -> bare(entry.title()).equals(bare(value)))
                .findFirst();
    }

    /** Without blanks, brackets and what tells units. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_()（）*：:]|工作日", "");
    }
}
