package cn.jianxiao.bench;

import cn.jianxiao.approval.event.Received;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.kafka.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 供数: writes demo records to topics as they would arrive, projects mixed. More than a wave are sorted wave by wave, so
 * that memory does not grow with their number; each wave then begins years earlier than the one before it ended.
 */
final class Feed {

    /** The last day on which anything happens, and so the moment at which the job's time stops. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    static final Instant AS_OF = TODAY.atTime(LocalTime.of(16, 0)).toInstant(ZoneOffset.UTC); // midnight in Shanghai

    private static final long SEED = 20_260_630;
    private static final int MOST_PROJECTS = 900_000;
    private static final int WAVE = 200_000;

    private final Publisher publisher;
    private final List<byte[]> sample = new ArrayList<>();

    private Feed(Publisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Makes the topics and fills them; returns when everything is durable.
     *
     * @return the messages of the first wave, as they went over the wire
     */
    static List<byte[]> fill(Topics topics, String bootstrap, long records) {
        topics.createAt(bootstrap);
        try (var publisher = Publisher.of(topics, bootstrap)) {
            var feed = new Feed(publisher);
            feed.send(records);
            return feed.sample;
        }
    }

    private void send(long records) {
        var wave = new ArrayList<Received>();
        try (var all = records().limit(records)) {
            for (var each = all.iterator(); each.hasNext(); ) {
                wave.add(each.next());
                if (wave.size() == WAVE || !each.hasNext()) {
                    wave.sort(Comparator.comparing(Received::receivedAt));
                    wave.forEach(this::send);
                    publisher.awaitDurable();
                    wave.clear();
                }
            }
        }
    }

    private static Stream<Received> records() {
        return DemoProjects.generate(SEED, MOST_PROJECTS, TODAY)
                .flatMap(project -> Stream.concat(Stream.of(project.registration()), project.events().stream()));
    }

    private void send(Received content) {
        var message = publisher.send(content);
        if (sample.size() < WAVE) {
            sample.add(message);
        }
    }
}
