package cn.jianxiao.embedded.demo;

import cn.jianxiao.demo.DemoFeedback;
import cn.jianxiao.demo.DemoProject;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.ingest.file.Target;
import cn.jianxiao.ingest.json.RecordJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 示范批次: the demo's records as texts to post: a group of projects first, then their events and what
 * is said about them; last what has to be refused.
 * The same day gives the same records, so that posting them again changes nothing.
 */
final class DemoBatches {
    static final long SEED = 20_261_101;
    private static final int GROUP = 50;

    private DemoBatches() {}

    /** @param records how many lines */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Post(Target target, int records, byte[] ndjson) {}

    interface Receiver {
        void take(Post post) throws Exception;
    }

    static void forEach(int projects, LocalDate today, Receiver receiver) throws Exception {
        try (var all = DemoProjects.generate(SEED, projects, today)) {
            for (var rest = all.iterator(); rest.hasNext(); ) {
                var group = next(rest);
                receiver.take(post(
                        Target.PROJECTS,
                        group.stream()
                                .map(one -> RecordJson.arrivedLine(one.registration()))
                                .toList()));
                receiver.take(post(
                        Target.EVENTS,
                        group.stream()
                                .flatMap(one -> one.events().stream())
                                .map(RecordJson::arrivedLine)
                                .toList()));
                var said = group.stream()
                        .flatMap(one -> DemoFeedback.of(SEED, one, today).stream())
                        .map(RecordJson::arrivedLine)
                        .toList();
                if (!said.isEmpty()) {
                    receiver.take(post(Target.FEEDBACK, said));
                }
            }
        }
        receiver.take(post(Target.EVENTS, DemoProjects.rejectedLines(SEED, today)));
    }

    private static List<DemoProject> next(Iterator<DemoProject> rest) {
        var group = new ArrayList<DemoProject>();
        while (rest.hasNext() && group.size() < GROUP) {
            group.add(rest.next());
        }
        return group;
    }

    private static Post post(Target target, List<String> lines) {
        var text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
        return new Post(target, lines.size(), text.getBytes(StandardCharsets.UTF_8));
    }
}
