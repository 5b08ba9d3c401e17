package cn.jianxiao.approval.warning;

/** 督办层级: with whom a warning is; each is told after the one before it. */
public enum Holder {
    /** 审批部门, where every warning begins. */
    DEPARTMENT("department"),
    /** 工改办. */
    REFORM_OFFICE("reform-office"),
    /** 区县领导. */
    DISTRICT_LEADER("district-leader");

    private final String text;

    Holder(String text) {
        this.text = text;
    }

    /** As the settings' text has it. */
    public String text() {
        return text;
    }
}
