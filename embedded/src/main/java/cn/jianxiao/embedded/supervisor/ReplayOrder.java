package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.child.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 重算任务: what is to be computed again.
 *
 * @param settings the clock's settings as text
 * @param knownThen whether only what had arrived by then counts
 * @param records a file of records that stand in the place of the log's events, null for the log
 */
public record ReplayOrder(
        String settings,
        Instant asOf,
        boolean knownThen,
        @Nullable Path records) {

    /** @param folder where the settings are laid down */
    Map<String, String> environment(Path folder) throws IOException {
        var told = new HashMap<String, String>();
        var file = Files.writeString(folder.resolve("settings"), settings);
        told.put(Variable.REPLAY_SETTINGS.key(), file.toString());
        told.put(Variable.REPLAY_AS_OF.key(), asOf.toString());
        if (knownThen) {
            told.put(Variable.REPLAY_KNOWN_THEN.key(), "true");
        }
        if (records != null) {
            told.put(Variable.REPLAY_RECORDS.key(), records.toString());
        }
        return told;
    }
}
