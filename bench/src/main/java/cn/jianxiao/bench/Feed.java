package cn.jianxiao.bench;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.EventBuilder;
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
        var left = records;
        for (var pass = 0; left > 0; pass++) {
            left -= send(pass, left);
        }
    }

    /** Sends at most so many; how many it sent. */
    private long send(int pass, long most) {
        var wave = new ArrayList<Received>();
        var sent = 0L;
        try (var all = records(pass).limit(most)) {
            for (var each = all.iterator(); each.hasNext(); ) {
                wave.add(each.next());
                if (wave.size() == WAVE || !each.hasNext()) {
                    wave.sort(Comparator.comparing(Received::receivedAt));
                    wave.forEach(this::send);
                    publisher.awaitDurable();
                    sent += wave.size();
                    wave.clear();
                }
            }
        }
        return sent;
    }

    /** There are so many codes of projects and no more: what comes after them are further cases of the same projects. */
    private static Stream<Received> records(int pass) {
        var projects = DemoProjects.generate(SEED + pass, MOST_PROJECTS, TODAY);
        return pass == 0
                ? projects.flatMap(
                        project -> Stream.concat(Stream.of(project.registration()), project.events().stream()))
                : projects.flatMap(project -> project.events().stream().map(event -> furtherCase(event, pass)));
    }

    private static Received furtherCase(ApprovalEvent event, int pass) {
        return EventBuilder.from(event)
                .id(event.id() + "-" + pass)
                .caseId(event.caseId() + "-" + pass)
                .build();
    }

    private void send(Received content) {
        var message = publisher.send(content);
        if (sample.size() < WAVE) {
            sample.add(message);
        }
    }
}
