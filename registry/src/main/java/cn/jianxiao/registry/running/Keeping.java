package cn.jianxiao.registry.running;

import cn.jianxiao.code.graph.Stamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the lines of one list; one list at a time. */
final class Keeping {

    private final RunningTable table;
    private final String system;
    private final String file;
    private final Stamp stamp;
    private final Map<RunningMatch, Long> matches = new EnumMap<>(RunningMatch.class);
    private long number;
    private long fresh;
    private long renewed;
    private long decided;

    Keeping(RunningTable table, String system, String file, Stamp stamp) {
        this.table = table;
        this.system = system;
        this.file = file;
        this.stamp = stamp;
        this.number = table.lock();
    }

    void keep(String key, RunningProject told, Found found) {
        Optional<Long> known = table.number(system, key);
        if (known.isEmpty()) {
            table.insert(++number, system, file, told, found, stamp);
            fresh++;
        } else if (table.find(known.get()).flatMap(RunningLine::decision).isEmpty()) {
            table.renew(known.get(), file, told, found, stamp);
            renewed++;
        } else {
            decided++;
            return;
        }
        matches.merge(found.match(), 1L, Long::sum);
    }

    TakenList ended(long lines) {
        table.countTo(number);
        return new TakenList(lines, fresh, renewed, decided, matches);
    }
}
