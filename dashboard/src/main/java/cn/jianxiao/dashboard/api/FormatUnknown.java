package cn.jianxiao.dashboard.api;

/** A format was asked for that there is not. */
final class FormatUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormatUnknown(String name) {
        super("There is no format " + name + "; there are table, csv, json");
    }
}
