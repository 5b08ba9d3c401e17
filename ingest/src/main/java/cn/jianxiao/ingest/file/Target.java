package cn.jianxiao.ingest.file;

/** 去向: which door of the interface takes a record. */
public enum Target {
    EVENTS("/api/v1/events"),
    PROJECTS("/api/v1/projects"),
    FEEDBACK("/api/v1/feedback");

    private final String path;

    Target(String path) {
        this.path = path;
    }

    /** The path below the server's address. */
    public String path() {
        return path;
    }
}
