package cn.jianxiao.dashboard.quarantine;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import cn.jianxiao.ingest.step.Verdict;
import cn.jianxiao.registry.quarantine.Correction;
import cn.jianxiao.registry.quarantine.Following;
import cn.jianxiao.registry.quarantine.QuarantineBook;
import cn.jianxiao.registry.quarantine.QuarantineSettings;
import cn.jianxiao.registry.quarantine.QuarantinedRecord;
import cn.jianxiao.registry.quarantine.RecordPlace;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.RejectionLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 处理: does something about records in one user's name and reach. Each group of records is looked up anew within that reach,
 * so that nobody acts on what a page merely claimed.
 */
final class Follow {

    /** So many are looked up and sent together; whoever else corrects waits for one group at most. */
    private static final int GROUP = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Follow.class);

    private final Questions questions;
    private final QuarantineBook book;
    private final Intake intake;
    private final FollowUpRelay relay;
    private final Stamp stamp;
    private final QuarantineSettings settings;

    /** @param questions that can be asked in the background */
    Follow(
            Questions questions,
            QuarantineBook book,
            Intake intake,
            FollowUpRelay relay,
            Stamp stamp,
            QuarantineSettings settings) {
        this.questions = questions;
        this.book = book;
        this.intake = intake;
        this.relay = relay;
        this.stamp = stamp;
        this.settings = settings;
    }

    /** Where a record stands. */
    static RecordPlace place(RejectionLine line) {
        return new RecordPlace(line.topic(), line.partition(), line.offset());
    }

    /**
     * Sends what is to stand in the place of records. What the intake would refuse is not sent.
     *
     * @param reached told how many are through
     */
    Outcome correct(List<Amended> amended, LongConsumer reached) {
        String batch = book.newBatch();
        Map<RecordKind, List<Amended>> byKind = amended.stream().collect(Collectors.groupingBy(Amended::kind));
        Outcome outcome = Outcome.NOTHING;
        long through = 0;
        for (Map.Entry<RecordKind, List<Amended>> entry : byKind.entrySet()) {
            for (List<Amended> group : groups(entry.getValue())) {
                outcome = outcome.plus(correctGroup(group, entry.getKey(), batch));
                through += group.size();
                reached.accept(through);
            }
        }
        return outcome;
    }

    /** Sets records aside, for a reason that is not blank. */
    Outcome setAside(List<String> places, String reason) {
        return each(places, records -> switch (book.setAside(records, reason, stamp)) {
            case Following.Done done -> done;
            case Following.Refused refused -> throw new IllegalArgumentException(refused.toString());
        });
    }

    /** Makes records that were set aside open again. */
    Outcome reopen(List<String> places) {
        return each(places, records -> book.reopen(records, stamp));
    }

    private Outcome each(List<String> places, Function<List<QuarantinedRecord>, Following.Done> deed) {
        Outcome outcome = Outcome.NOTHING;
        for (List<String> group : groups(places)) {
            List<QuarantinedRecord> records =
                    inReach(group).values().stream().map(Follow::record).toList();
            long done = deed.apply(records).followed().size();
            outcome = outcome.plus(new Outcome(done, 0, group.size() - done));
            tellLists();
        }
        return outcome;
    }

    private Outcome correctGroup(List<Amended> group, RecordKind kind, String batch) {
        Map<String, RejectionLine> lines =
                inReach(group.stream().map(Amended::place).toList());
        List<Correction> corrections = new ArrayList<>();
        for (Amended each : group) {
            RejectionLine line = lines.get(each.place());
            if (line != null) {
                corrections.add(new Correction(record(line), KeptRecord.of(line).text(), each.text()));
            }
        }
        Following.Done done = book.correct(corrections, batch, sending -> send(sending, kind, batch), stamp);
        tellLists();
        long followed = done.followed().size();
        long passedOver = done.passedOver().size() + (group.size() - corrections.size());
        return new Outcome(followed, group.size() - followed - passedOver, passedOver);
    }

    private Set<RecordPlace> send(List<Correction> corrections, RecordKind kind, String batch) {
        List<Correction> sound = new ArrayList<>();
        Iterator<Verdict> foretold = intake.check(kind, texts(corrections)).iterator();
        for (Correction each : corrections) {
            if (!foretold.next().refused()) {
                sound.add(each);
            }
        }
        Set<RecordPlace> taken = new HashSet<>();
        Iterator<Correction> sent = sound.iterator();
        intake.take(kind, texts(sound), batch, verdict -> {
            RecordPlace place = sent.next().record().place();
            if (!verdict.refused()) {
                taken.add(place);
            }
        });
        return taken;
    }

    private static Iterator<String> texts(List<Correction> corrections) {
        return corrections.stream().map(Correction::after).iterator();
    }

    private Map<String, RejectionLine> inReach(List<String> places) {
        Arguments asked = Arguments.none()
                .with("disposition", "any")
                .with("orphan_days", settings.orphanDays())
                .with("places", String.join(" ", places))
                .with("limit", places.size());
        Map<String, RejectionLine> lines = new LinkedHashMap<>();
        questions.ask(RejectionLine.QUERY, asked).forEach(line -> lines.put(line.place(), line));
        return lines;
    }

    private static QuarantinedRecord record(RejectionLine line) {
        return new QuarantinedRecord(place(line), line.receivedAt());
    }

    /** At once, so that the one who acts sees it; should the store be away, the relay goes on trying. */
    private void tellLists() {
        try {
            relay.carry();
        } catch (RuntimeException away) {
            LOG.warn("The lists hear later of what was done in quarantine: {}", away.toString());
        }
    }

    private static <T> List<List<T>> groups(List<T> all) {
        List<List<T>> groups = new ArrayList<>();
        for (int i = 0; i < all.size(); i += GROUP) {
            groups.add(all.subList(i, Math.min(all.size(), i + GROUP)));
        }
        return groups;
    }
}
