package cn.jianxiao.registry.access;

import cn.jianxiao.code.Finding;
import java.util.List;

/** A key that was not made, and why. */
public final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    KeyRefused(List<Finding> findings) {
        super(findings.toString());
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
