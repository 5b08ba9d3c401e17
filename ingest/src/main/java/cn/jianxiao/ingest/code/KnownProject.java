package cn.jianxiao.ingest.code;

import cn.jianxiao.approval.link.KnownCodes;

/** 在册项目: a project as the registry has it. */
public record KnownProject(String project, KnownCodes codes) {}
