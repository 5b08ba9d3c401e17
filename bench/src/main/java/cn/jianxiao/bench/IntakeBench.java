package cn.jianxiao.bench;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.demo.DemoProjects;
import cn.jianxiao.embedded.kafka.Topics;
import cn.jianxiao.ingest.file.FileImport;
import cn.jianxiao.ingest.file.ImportOptions;
import cn.jianxiao.ingest.json.RecordJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** 接入测量: records over HTTP and from a file beside a bare producer, in turns, and single ones at a steady rate. */
final class IntakeBench implements AutoCloseable {

    private static final long SEED = 20_260_701;
    private static final int BATCH = 1_000;
    private static final int CALLERS = 2;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    private final Folder folder;
    private final ChildJvm broker;
    private final ChildJvm door;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CodeRegistration> heads = new ArrayList<>();
    private final List<ApprovalEvent> events = new ArrayList<>();
    private final Path file;

    private IntakeBench(Folder folder, ChildJvm broker, ChildJvm door, int records) throws IOException {
        this.folder = folder;
        this.broker = broker;
        this.door = door;
        DemoProjects.generate(SEED, records, Feed.TODAY)
                .takeWhile(project -> events.size() < records)
                .forEach(project -> {
                    heads.add(project.registration());
                    project.events().stream().limit(records - events.size()).forEach(events::add);
                });
        file = Files.writeString(
                folder.path().resolve("events.jsonl"),
                lines(events.stream().map(RecordJson::line).toList()));
    }

    /** Starts a broker and the door to it, each a process of its own with the heap that the product gives it. */
    static IntakeBench start(int records) throws IOException {
        var folder = Folder.create();
        var broker = BrokerMain.start(folder);
        Topics.PRODUCT.createAt(broker.address());
        var data = folder.inside("door").toString();
        var door = ChildJvm.start(
                List.of("-Xmx512m", DoorMain.class.getName(), broker.address(), data), Map.of(), ADDRESS);
        return new IntakeBench(folder, broker, door, records);
    }

    /**
     * Measures every way in turns; the first round, which warms up, is told and not returned.
     *
     * @param seen told of each pass as it ends
     */
    List<IntakePass> measure(int rounds, Consumer<IntakePass> seen) throws Exception {
        for (var from = 0; from < heads.size(); from += BATCH) {
            var some = heads.subList(from, Math.min(heads.size(), from + BATCH));
            post("/api/v1/projects", lines(some.stream().map(RecordJson::line).toList()))
                    .get();
        }
        var passes = new ArrayList<IntakePass>();
        for (var round = 0; round <= rounds; round++) {
            for (var way : IntakeWay.values()) {
                var pass = measure(way, round);
                seen.accept(pass);
                if (round > 0) {
                    passes.add(pass);
                }
            }
        }
        return passes;
    }

    private IntakePass measure(IntakeWay way, int round) throws Exception {
        var callersBefore = own();
        var doorBefore = door.cpu();
        var brokerBefore = broker.cpu();
        var start = System.nanoTime();
        switch (way) {
            case PRODUCER -> byProducer();
            case HTTP -> byHttp();
            case FILE -> byFile();
        }
        return new IntakePass(
                way,
                round,
                events.size(),
                Duration.ofNanos(System.nanoTime() - start),
                own().minus(callersBefore),
                door.cpu().minus(doorBefore),
                broker.cpu().minus(brokerBefore));
    }

    private void byProducer() {
        try (var publisher = Publisher.of(Topics.PRODUCT, broker.address())) {
            events.forEach(publisher::send);
            publisher.awaitDurable();
        }
    }

    /** Some callers at a time, each with its next batch as soon as its last was answered. */
    private void byHttp() throws Exception {
        var open = new ArrayDeque<CompletableFuture<HttpResponse<String>>>();
        for (var from = 0; from < events.size(); from += BATCH) {
            if (open.size() == CALLERS) {
                sound(open.remove().get());
            }
            var some = events.subList(from, Math.min(events.size(), from + BATCH));
            open.add(post(
                    "/api/v1/events", lines(some.stream().map(RecordJson::line).toList())));
        }
        for (var last : open) {
            sound(last.get());
        }
    }

    private void byFile() throws Exception {
        try (var records = FileImport.open(file, "standard", ImportOptions.defaults())) {
            while (records.hasNext()) {
                var batch = records.next();
                sound(post(batch.target().path(), new String(batch.ndjson(), StandardCharsets.UTF_8))
                        .get());
            }
        }
    }

    /** Single events, one call each. */
    SteadyCalls steadily(int rate, int seconds) throws Exception {
        SteadyCalls.make(rate, rate * 2, this::single); // warms up
        return SteadyCalls.make(rate, rate * seconds, this::single);
    }

    private CompletableFuture<HttpResponse<String>> single(int number) {
        return post("/api/v1/events", RecordJson.line(events.get(number % events.size())));
    }

    private CompletableFuture<HttpResponse<String>> post(String path, String lines) {
        var request = HttpRequest.newBuilder(URI.create(door.address() + path))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void sound(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !answer.body().contains("\"rejected\":0,")) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private static String lines(List<String> records) {
        return String.join("\n", records);
    }

    private static Duration own() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    @Override
    public void close() throws IOException {
        client.close();
        try (folder;
                broker) {
            door.close();
        }
    }
}
