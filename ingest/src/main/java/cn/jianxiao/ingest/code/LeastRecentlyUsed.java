package cn.jianxiao.ingest.code;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many entries and lets go of the one that was asked for longest ago. Not for several threads at once. */
final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;
    private static final int FIRST = 64;

    private final int most;

    LeastRecentlyUsed(int most) {
        super(FIRST, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
