package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.sql.query.RejectionLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 可改字段: the fields that many records have or are faulty at. */
final class BulkFields {

    private BulkFields() {}

    static List<String> of(Collection<RejectionLine> lines) {
        TreeSet<String> names = new TreeSet<>();
        for (RejectionLine line : lines) {
            names.add(line.field());
            RecordText.of(KeptRecord.of(line).text()).ifPresent(record -> names.addAll(record.fields()));
        }
        names.remove("");
        return List.copyOf(names);
    }

    /** The field that most of them are faulty at. */
    static Optional<String> mostFaulty(Collection<RejectionLine> lines) {
        return lines.stream()
                .map(RejectionLine::field)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue))
                .map(Map.Entry::getKey);
    }
}
