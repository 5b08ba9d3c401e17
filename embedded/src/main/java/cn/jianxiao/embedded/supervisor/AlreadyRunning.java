package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.instance.Instance;
import java.util.Optional;

/** Another supervisor has the data folder. */
public final class AlreadyRunning extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Instance> other;

    AlreadyRunning(Optional<Instance> other) {
        super("the data folder is in use");
        this.other = other;
    }

    /** What it says about itself; empty when it has only just begun. */
    public Optional<Instance> other() {
        return other;
    }
}
