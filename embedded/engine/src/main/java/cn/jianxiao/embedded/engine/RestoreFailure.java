package cn.jianxiao.embedded.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a task failed because its state could not be brought back. Flink has no type for it: the causes come through
 * the network as texts, and every place that restores says so in its message.
 */
final class RestoreFailure {
    private RestoreFailure() {}

    static boolean isIn(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var text = cause.toString().toLowerCase(Locale.ROOT);
            if (text.contains("could not restore")
                    || text.contains("failed to restore")
                    || text.contains("statemigration")) {
                return true;
            }
        }
        return false;
    }
}
