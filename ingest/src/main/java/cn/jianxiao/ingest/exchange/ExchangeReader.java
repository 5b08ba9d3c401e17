package cn.jianxiao.ingest.exchange;

import cn.jianxiao.ingest.code.CodeBook;
import cn.jianxiao.ingest.exchange.record.EventRecord;
import cn.jianxiao.ingest.exchange.record.ProjectRecord;
import cn.jianxiao.ingest.exchange.table.ExchangeSchema;
import cn.jianxiao.ingest.exchange.table.RowFinder;
import cn.jianxiao.ingest.exchange.table.WriteBack;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.registry.exchange.ExchangeProgress;
import cn.jianxiao.registry.exchange.ExchangeSource;
import cn.jianxiao.registry.exchange.ExchangeSources;
import cn.jianxiao.registry.material.Materials;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 交换库读取: polls a source once, and notes in the registry how that went. */
public final class ExchangeReader {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeReader.class);

    private final Drivers drivers;
    private final ExchangeSources sources;
    private final ExchangeProgress progress;
    private final Intake intake;
    private final CodeBook book;
    private final Materials materials;
    private final Clock clock;
    private final Map<String, Recent> recent = new ConcurrentHashMap<>();

    public ExchangeReader(
            Drivers drivers,
            ExchangeSources sources,
            ExchangeProgress progress,
            Intake intake,
            CodeBook book,
            Materials materials,
            Clock clock) {
        this.drivers = drivers;
        this.sources = sources;
        this.progress = progress;
        this.intake = intake;
        this.book = book;
        this.materials = materials;
        this.clock = clock;
    }

    /**
     * Reads what is new in a source. Whatever goes wrong is noted, not thrown.
     *
     * @param wanted asked between batches whether to go on
     */
    public void poll(ExchangeSource source, BooleanSupplier wanted) {
        try {
            read(source, wanted);
            if (wanted.getAsBoolean()) {
                progress.completed(source.name(), clock.instant());
            } else {
                progress.ended(source.name(), clock.instant());
            }
        } catch (ExchangeTrouble e) {
            failed(source, e.trouble(), e);
        } catch (SQLException e) {
            failed(source, Trouble.READING, e);
        } catch (OutboxUnavailable e) {
            failed(source, Trouble.NOT_TAKEN, e);
        }
    }

    private void failed(ExchangeSource source, Trouble trouble, Exception why) {
        LOG.warn("Exchange database {}: {}", source.name(), trouble, why);
        progress.failed(source.name(), clock.instant(), trouble.name(), String.valueOf(why.getMessage()));
    }

    private void read(ExchangeSource source, BooleanSupplier wanted) throws ExchangeTrouble, SQLException {
        String password = sources.password(source.name())
                .orElseThrow(() -> new ExchangeTrouble(Trouble.PASSWORD_LOST, source.name()));
        Instant begun = clock.instant();
        try (Connection reading = drivers.connect(source.url(), source.login(), password);
                Connection asking = drivers.connect(source.url(), source.login(), password)) {
            ExchangeSchema schema = ExchangeSchema.of(reading);
            progress.began(source.name(), begun, schema.edition(), schema.missing());
            if (schema.readable().isEmpty()) {
                throw new ExchangeTrouble(Trouble.NO_TABLES, String.join(", ", schema.missing()));
            }
            asking.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Delivery delivery = delivery(source, schema, asking);
            Reached reached = new Reached(progress.cursors(source.name()));
            Lookups lookups = new Lookups(schema, new RowFinder(asking));
            CaseRows caseRows = new CaseRows(
                    lookups,
                    delivery,
                    new EventRecord(source.name(), source.pauseKinds()),
                    new Results(materials, source.name()),
                    reached,
                    new Arrivals(progress.complete(source.name()), begun),
                    begun);
            OpenCases open = new OpenCases(lookups, caseRows, reached);
            ProjectRecord projects = new ProjectRecord(source.name(), book.rules());
            Batch batch = new Batch(lookups, delivery, projects, caseRows, open, reached);
            Bookmarks bookmarks = new Bookmarks(progress, source.name(), begun);
            PollWork work = new PollWork(batch, open, reached, bookmarks, begun, wanted);
            new ExchangePoll(reading, reached, source.overlap(), work).run(schema.readable());
            asking.rollback();
            if (delivery.notWritten().isPresent()) {
                throw new ExchangeTrouble(
                        Trouble.WRITING_BACK, delivery.notWritten().get());
            }
        }
    }

    private Delivery delivery(ExchangeSource source, ExchangeSchema schema, Connection asking) {
        return new Delivery(
                intake,
                source.name(),
                recent.computeIfAbsent(source.name(), name -> new Recent()),
                schema,
                source.writeBack() ? new WriteBack(asking) : null);
    }
}
