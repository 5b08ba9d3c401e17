package cn.jianxiao.registry.running;

import cn.jianxiao.code.Finding;
import java.util.List;

/** Undoes what a decision had changed before the registry refused the rest; never leaves the book. */
final class NotJoined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NotJoined(List<Finding> findings) {
        super("not joined: " + findings);
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
