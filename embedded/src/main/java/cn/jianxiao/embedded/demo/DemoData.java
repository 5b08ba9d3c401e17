package cn.jianxiao.embedded.demo;

import cn.jianxiao.embedded.client.Api;
import cn.jianxiao.embedded.client.Delivery;
import cn.jianxiao.embedded.client.Settlement;
import cn.jianxiao.embedded.demo.DemoState.Kind;
import cn.jianxiao.embedded.instance.DataFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 示范数据 of one installation. */
public final class DemoData {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int REFUSED = 400;
    private static final String BATCH = "demo";

    private final DataFolder folder;
    private final DemoState state;
    private final int projects;

    private DemoData(DataFolder folder, DemoState state, int projects) {
        this.folder = folder;
        this.state = state;
        this.projects = projects;
    }

    /**
     * @param wanted whether an installation that starts for the first time shall show the demo; later it changes nothing
     */
    public static DemoData of(DataFolder folder, boolean wanted, int projects, Clock clock) throws IOException {
        LocalDate yesterday = LocalDate.now(clock.withZone(PEOPLE)).minusDays(1);
        var first = new DemoState(wanted ? Kind.LOADING : Kind.NONE, yesterday);
        return new DemoData(folder, DemoState.of(folder, first), projects);
    }

    /** Whether this installation shows the demo. */
    public boolean isShown() {
        return state.kind() != Kind.NONE;
    }

    /** Whether its data have still to be brought in. */
    public boolean isDue() {
        return state.kind() == Kind.LOADING;
    }

    /**
     * Brings the data in; after an interruption the same again.
     *
     * @param progress told how many records were sent
     */
    public void load(Api api, LongConsumer progress) throws Exception {
        var delivery = new Delivery(api, PATIENCE, why -> LOG.info("demo data are sent again: {}", why));
        var sent = new Object() {
            long records;
        };
        DemoBatches.forEach(projects, state.day(), post -> {
            var answer = delivery.post(post.target().path() + "?arrivals=told&batch=" + BATCH, post.ndjson());
            if (answer.statusCode() >= REFUSED) {
                throw new IOException("HTTP " + answer.statusCode() + ": " + answer.body());
            }
            sent.records += post.records();
            progress.accept(sent.records);
        });
        var account = new Settlement(api, Duration.ofSeconds(30)).await(BATCH, sent.records);
        var licences = DemoLicences.add(delivery, DemoBatches.SEED, state.day(), projects);
        LOG.info("demo data: {} records and {} licences sent, account {}", sent.records, licences, account);
        new DemoState(Kind.LOADED, state.day()).keep(folder);
    }
}
