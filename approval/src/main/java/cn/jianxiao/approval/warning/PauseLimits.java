package cn.jianxiao.approval.warning;

import cn.jianxiao.approval.clock.TimeKind;
import java.util.Map;
import java.util.TreeMap;

/**
 * 停表时限: how many working days a pause may last before it is warned about (NA4); 0 stands for as long as it likes.
 *
 * @param correction of corrections
 * @param special of special procedures whose kind has no limit of its own
 * @param byKind 特别程序类别 (TBCX) to its own
 */
public record PauseLimits(int correction, int special, Map<String, Integer> byKind) {
    public PauseLimits {
        byKind = Map.copyOf(byKind);
        if (correction < 0 || special < 0 || byKind.values().stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("A pause cannot be limited to less than no days");
        }
    }

    /**
     * The limit of a pause.
     *
     * @param pauseKind of a special procedure, empty where its source names none
     */
    public int of(TimeKind kind, String pauseKind) {
        return switch (kind) {
            case CORRECTION -> correction;
            case SPECIAL -> byKind.getOrDefault(pauseKind, special);
            case BEFORE_ACCEPTANCE, GOVERNMENT -> 0;
        };
    }

    /** The kinds with limits of their own, in order. */
    public Map<String, Integer> ordered() {
        return new TreeMap<>(byKind);
    }
}
