package cn.jianxiao.approval.clock;

/** 计时单位: what used time and limits are counted in. */
public enum CountUnit {
    /** 工作日. */
    WORKING_DAY("working-day"),
    /** 自然日. */
    CALENDAR_DAY("calendar-day"),
    /** 工作小时: counted to the minute within the office hours; a limit of n days is n days' office hours. */
    WORKING_HOUR("working-hour");

    private final String text;

    CountUnit(String text) {
        this.text = text;
    }

    /** As a rule's text has it. */
    public String text() {
        return text;
    }
}
