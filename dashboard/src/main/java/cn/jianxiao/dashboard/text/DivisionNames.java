package cn.jianxiao.dashboard.text;

import cn.jianxiao.approval.division.Divisions;

/** 行政区划名称. A code that nobody named stands for itself. */
public final class DivisionNames {

    private static final Divisions DIVISIONS = Divisions.shipped();

    private DivisionNames() {}

    public static String of(String code) {
        return DIVISIONS.name(code).orElse(code);
    }
}
