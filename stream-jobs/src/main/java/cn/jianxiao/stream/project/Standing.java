package cn.jianxiao.stream.project;

import cn.jianxiao.approval.link.Link;

/** 关联状态: how an event stands by what is known now. The numbers are part of the stored form: new ones go to the end. */
enum Standing {
    LINKED,
    WAITING,
    REFUSED;

    private static final Standing[] ENTRIES = values();

    static Standing of(int number) {
        return ENTRIES[number];
    }

    static Standing of(Link link) {
        if (link instanceof Link.Linked) {
            return LINKED;
        }
        return link instanceof Link.Waiting ? WAITING : REFUSED;
    }

    /** The reason that decides, empty for what is linked. */
    static String reason(Link link) {
        if (link instanceof Link.Waiting waiting) {
            return waiting.finding().reason().code();
        }
        return link instanceof Link.Refused refused
                ? refused.findings().get(0).reason().code()
                : "";
    }
}
