package cn.jianxiao.registry.api.audit;

import java.util.List;

/** A part of the log, the newest first. @param total lines that the same question has without paging */
record AuditPart(long total, List<AuditLineView> lines) {}
