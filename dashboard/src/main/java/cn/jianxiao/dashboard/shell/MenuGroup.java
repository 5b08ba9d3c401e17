package cn.jianxiao.dashboard.shell;

import java.util.List;

/**
 * 菜单分组: what users do, and the addresses of the pages for it, in the order of the menu. What a page is called, and who
 * may open it, the page itself says.
 */
enum MenuGroup {
    /** 监督: who keeps the limits, who does not, and what people say about it. */
    SUPERVISION(
            "", // 总览
            "ranking", // 效能排名
            "warnings", // 预警
            "cases", // 办件
            "projects", // 项目
            "feedback", // 好差评与投诉
            "commitments"), // 告知承诺

    /** 编码: codes, what hangs on them, and the rules by which they are given out. */
    CODES(
            "codes", // 代码查询
            "suspicious-splits", // 疑似违规拆分
            "recycle-bin", // 回收站
            "code-rules", // 编码规则
            "material-links", // 证照关联配置
            "fields"), // 字段

    /** 数据: what was received, from where, how good it is. */
    DATA(
            "account", // 接收台账
            "quality", // 数据质量
            "quarantine", // 隔离区
            "import", // 文件导入
            "exchange", // 交换库
            "running-projects"), // 在办项目

    /** 设置: how time is counted, who is told, who may do what. */
    SETTINGS(
            "clock", // 计时规则
            "clock/stages", // 时限与里程碑
            "calendar", // 工作日历
            "notifications", // 通知
            "accounts", // 账号
            "audit"); // 审计日志

    private final List<String> pages;

    MenuGroup(String... pages) {
        this.pages = List.of(pages);
    }

    List<String> pages() {
        return pages;
    }
}
