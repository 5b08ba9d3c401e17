package cn.jianxiao.embedded.process;

import org.jspecify.annotations.Nullable;

/** A child never came to serve; its log says why. */
public final class ChildFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final String child;

    ChildFailed(String child, @Nullable Integer exit) {
        super(child + " does not start" + (exit == null ? "" : ", its last exit code is " + exit));
        this.child = child;
    }

    public String child() {
        return child;
    }
}
