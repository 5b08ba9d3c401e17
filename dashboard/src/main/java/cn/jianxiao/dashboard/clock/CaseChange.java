package cn.jianxiao.dashboard.clock;

/** 办件变化: a case that is read otherwise by other settings. */
record CaseChange(
        String project, String caseId, String matterName, String division, CaseReading before, CaseReading after) {}
