package cn.jianxiao.dashboard.feedback;

import cn.jianxiao.dashboard.text.DivisionNames;
import cn.jianxiao.dashboard.text.Moments;

/** 统计对象: whose figures stand in a line. */
enum Subject {
    DEPARTMENT,
    DIVISION,
    MATTER;

    /** What a line of that subject is called. */
    String name(String division, String department, String departmentName, String matter, String matterName) {
        String name = switch (this) {
            case DEPARTMENT -> departmentName.isBlank() ? department : departmentName;
            case DIVISION -> DivisionNames.of(division);
            case MATTER -> matterName.isBlank() ? matter : matterName;
        };
        return name.isBlank() ? Moments.NONE : name;
    }
}
