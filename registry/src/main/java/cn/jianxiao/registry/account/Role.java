package cn.jianxiao.registry.account;

/** 角色: what an account may do. How far it sees is said by its districts and departments. */
public enum Role {
    /** 管理员: everything, and the accounts themselves. */
    ADMINISTRATOR(false),
    /** 工改办: supervises all districts, unless some are named. */
    SUPERVISOR(false),
    /** 区领导: the figures of the own districts. */
    DISTRICT_LEADER(true),
    /** 工作人员: the cases of the own districts, or of departments within them. */
    STAFF(true);

    private final boolean bounded;

    Role(boolean bounded) {
        this.bounded = bounded;
    }

    /** Whether an account of this role must name districts: one without would see everything. */
    public boolean isBounded() {
        return bounded;
    }
}
