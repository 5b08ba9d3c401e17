package cn.jianxiao.dashboard.feedback;

/** What the page shows. */
enum View {
    FIGURES,
    RECORDS
}
