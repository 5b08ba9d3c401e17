package cn.jianxiao.embedded.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * 主题: the product's topics: {@code jianxiao.events}, keyed by project, the one log of everything about it; {@code
 * jianxiao.codes}, likewise, the registry's snapshots of its codes alone; {@code jianxiao.rules}, how time is counted;
 * {@code jianxiao.pushed}, records as systems write them themselves.
 *
 * @param prefix stands before each name; empty in a product, something of its own in each test
 */
public record Topics(String prefix) {
    /** The names that the product uses. */
    public static final Topics PRODUCT = new Topics("");

    static final int PARTITIONS = 4;

    /**
     * Kafka's retention goes by the time in a record, which here is when something happened: history brought in today
     * would be deleted at once, and a date in the future refused after one hour.
     */
    private static final Map<String, String> KEPT_WHATEVER_ITS_DATE =
            Map.of("retention.ms", "-1", "message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));

    private static final int LONGEST_EVENT = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int GLANCE_MILLIS = 50;

    public String events() {
        return prefix + "jianxiao.events";
    }

    public String codes() {
        return prefix + "jianxiao.codes";
    }

    public String rules() {
        return prefix + "jianxiao.rules";
    }

    public String pushed() {
        return prefix + "jianxiao.pushed";
    }

    /**
     * Makes those that are missing and leaves the others as they are; returns when those made take records.
     *
     * @param bootstrap any Kafka installation, embedded or not
     * @throws IllegalStateException when it cannot be reached or refuses
     */
    public void createAt(String bootstrap) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var present = admin.listTopics().names().get();
            var missing = new ArrayList<>(List.of(eventsTopic(), codesTopic(), rulesTopic(), pushedTopic()));
            missing.removeIf(topic -> present.contains(topic.name()));
            make(missing, admin);
            awaitLeaders(missing, admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics cannot be made at " + bootstrap, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making the topics at " + bootstrap, e);
        }
    }

    private static void make(List<NewTopic> missing, Admin admin) throws ExecutionException, InterruptedException {
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // somebody else was quicker
                throw e;
            }
        }
    }

    /**
     * A topic is known a moment before its leader serves it. A producer's first batch that comes in between is refused
     * and its second taken; the first is then out of order for ever and lost. Only leaders answer for their offsets.
     */
    private static void awaitLeaders(List<NewTopic> made, Admin admin) throws ExecutionException, InterruptedException {
        var ends = new HashMap<TopicPartition, OffsetSpec>();
        for (var topic : made) {
            for (var partition = 0; partition < PARTITIONS; partition++) {
                ends.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!lead(ends, admin, deadline)) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    /** Whether all of them answer; that one is not known yet, or has no leader yet, passes within a moment. */
    private static boolean lead(Map<TopicPartition, OffsetSpec> ends, Admin admin, long deadline)
            throws ExecutionException, InterruptedException {
        try {
            admin.listOffsets(ends).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException && System.nanoTime() < deadline) {
                return false;
            }
            throw e;
        }
    }

    private NewTopic eventsTopic() {
        var configuration = new HashMap<>(KEPT_WHATEVER_ITS_DATE);
        configuration.put("max.message.bytes", Integer.toString(LONGEST_EVENT));
        return topic(events()).configs(configuration);
    }

    private NewTopic codesTopic() {
        return topic(codes()).configs(KEPT_WHATEVER_ITS_DATE);
    }

    /** Every version is kept: there are few, and a result names the one that it was made by. */
    private NewTopic rulesTopic() {
        return topic(rules()).configs(KEPT_WHATEVER_ITS_DATE);
    }

    /** What was taken from it lies in the log of events: it is kept no longer than the installation keeps anything. */
    private NewTopic pushedTopic() {
        return topic(pushed());
    }

    /** Replicas as the installation's default says: one in the embedded broker. */
    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty());
    }
}
