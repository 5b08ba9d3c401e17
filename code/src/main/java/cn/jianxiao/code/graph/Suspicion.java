package cn.jianxiao.code.graph;

import java.util.List;

/**
 * 疑似违规拆分: codes that the managing department should look at (GD9).
 *
 * @param parent the code they were split from
 * @param codes in the order of their texts
 */
public record Suspicion(Kind kind, String parent, List<String> codes) {

    /** What is suspicious. */
    public enum Kind {
        /** 一日多拆: many codes split from one on one day. */
        ONE_DAY_RUN,
        /** 单栋拆分: several codes of one building each. */
        SINGLE_BUILDINGS
    }

    public Suspicion {
        codes = List.copyOf(codes);
    }
}
