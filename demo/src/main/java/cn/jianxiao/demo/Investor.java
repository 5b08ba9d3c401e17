package cn.jianxiao.demo;

/** 投资主体: who invests decides which matters a project needs. */
enum Investor {
    GOVERNMENT,
    SOCIAL,
    ANY;

    boolean covers(Investor investor) {
        return this == ANY || this == investor;
    }
}
