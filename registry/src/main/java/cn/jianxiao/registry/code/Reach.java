package cn.jianxiao.registry.code;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** 登记范围: the projects an account may see, by their divisions. Every list takes one. */
public sealed interface Reach {

    /** 全部. */
    static Reach everything() {
        return new Everything();
    }

    /** The projects of these divisions; of none where the set is empty. */
    static Reach of(Set<String> districts) {
        return new Districts(new TreeSet<>(districts));
    }

    /** Whether a project of that division is in reach. */
    boolean covers(String division);

    /** See {@link Reach#everything()}. */
    record Everything() implements Reach {

        @Override
        public boolean covers(String division) {
            return true;
        }
    }

    /** See {@link Reach#of(Set)}. */
    record Districts(SortedSet<String> districts) implements Reach {

        @Override
        public boolean covers(String division) {
            return districts.contains(division);
        }
    }
}
