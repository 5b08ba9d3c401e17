package cn.jianxiao.demo.exchange;

/** 标准版本: what the tables are called. */
public enum Edition {
    V2("SPGL_DFXMSPLCXXB", "SPGL_DFXMSPLCJDXXB", "SPGL_DFXMSPLCJDSXXXB"),
    V3("SPGL_SPLCXXB", "SPGL_SPJDXXB", "SPGL_SPLCJBLSXXXB");

    static final String PROJECT = "SPGL_XMJBXXB";
    static final String HEAD = "SPGL_XMSPSXBLXXB";
    static final String SERVICE = "SPGL_ZJFWSXBLXXB";
    static final String STATUS = "SPGL_XMSPSXBLXXXXB";
    static final String SPECIAL = "SPGL_XMSPSXBLTBCXXXB";
    static final String RESULT = "SPGL_XMSPSXPFWJXXB";

    private final String flow;
    private final String stage;
    private final String matter;

    Edition(String flow, String stage, String matter) {
        this.flow = flow;
        this.stage = stage;
        this.matter = matter;
    }

    String flow() {
        return flow;
    }

    String stage() {
        return stage;
    }

    String matter() {
        return matter;
    }
}
