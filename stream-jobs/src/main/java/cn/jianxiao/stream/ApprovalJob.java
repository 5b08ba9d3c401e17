package cn.jianxiao.stream;

import cn.jianxiao.stream.intake.FeedbackFunction;
import cn.jianxiao.stream.intake.Incoming;
import cn.jianxiao.stream.intake.LiveWatermarks;
import cn.jianxiao.stream.intake.MessageReader;
import cn.jianxiao.stream.intake.OwnCode;
import cn.jianxiao.stream.intake.OwnCodeFunction;
import cn.jianxiao.stream.intake.Reception;
import cn.jianxiao.stream.project.ProjectOperator;
import cn.jianxiao.stream.store.EncodedRow;
import cn.jianxiao.stream.store.RowSink;
import java.time.Instant;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * 审批作业: link ▸ time ▸ warn ▸ sum, keyed by project, from any source of records into any sink of rows.
 *
 * <pre>
 *   records ─┬─ rejections ─────────────────────────────────────▶ rows
 *            ├─ feedback ─────▶ by id ────────────────────────▶ rows   (NA6, NA8)
 *            ├─ of no project ─▶ by own code ─┐   (SH3)
 *            └────────────────────────────────┴─▶ by project ───▶ rows
 *   settings of the clock ───────── to all of them ──┘
 * </pre>
 */
public final class ApprovalJob {

    private final DataStream<Incoming> records;
    private final DataStream<String> settings;
    private final Sink<EncodedRow> rows;
    private final @Nullable Instant asOf;
    private final JobRules rules;

    /** A job with the rules that come with the product and no others. */
    public ApprovalJob(DataStream<Incoming> records, Sink<EncodedRow> rows, @Nullable Instant asOf) {
        this(records, rows, asOf, JobRules.shipped());
    }

    /** A job whose rules do not change. */
    public ApprovalJob(DataStream<Incoming> records, Sink<EncodedRow> rows, @Nullable Instant asOf, JobRules rules) {
        this(records, noSettings(records), rows, asOf, rules);
    }

    /**
     * @param records bear their watermarks; any order, any repetition
     * @param settings the clock's settings in their text form, as they change while the job runs
     * @param asOf where time stops in a run over a bounded input, null in a live run
     */
    public ApprovalJob(
            DataStream<Incoming> records,
            DataStream<String> settings,
            Sink<EncodedRow> rows,
            @Nullable Instant asOf,
            JobRules rules) {
        this.records = records;
        this.settings = settings;
        this.rows = rows;
        this.asOf = asOf;
        this.rules = rules;
    }

    /**
     * Builds the job between Kafka and ClickHouse; the caller executes the environment. A run as of a moment goes by the
     * rules that it was given; a live one also by those that come while it runs.
     */
    public static void build(StreamExecutionEnvironment env, JobSettings settings) {
        DataStream<Incoming> records = records(env, settings);
        if (settings.asOf() != null) {
            RowSink rows = new RowSink(settings.store(), settings.pace());
            new ApprovalJob(records, rows, settings.asOf(), settings.rules()).attach();
            return;
        }
        DataStream<String> clock = env.fromSource(
                        SettingsTopic.source(settings), WatermarkStrategy.noWatermarks(), "settings")
                .uid("settings");
        RowSink rows = new RowSink(settings.store(), settings.pace());
        new ApprovalJob(records, clock, rows, settings.asOf(), settings.rules()).attach();
    }

    private static DataStream<String> noSettings(DataStream<Incoming> records) {
        return records.getExecutionEnvironment().fromData(Types.STRING, "");
    }

    /** The records of the topic with their watermarks; they end where the settings stop time. */
    public static DataStream<Incoming> records(StreamExecutionEnvironment env, JobSettings settings) {
        return env.fromSource(source(settings), new LiveWatermarks(settings.behind(), settings.silence()), "records")
                .uid("records");
    }

    /** Runs the job on a cluster, with the arguments that {@link JobArguments} names. */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        build(env, new JobArguments(arguments, System.getenv()).settings());
        env.execute("jianxiao-approval");
    }

    /** Adds the job to the environment of its records. The uids are part of every savepoint: they never change. */
    public void attach() {
        SingleOutputStreamOperator<Incoming> received = records.process(new Reception())
                .returns(Incoming.TYPE)
                .name("received")
                .uid("received");
        SingleOutputStreamOperator<Incoming> placed = placed(received);
        SingleOutputStreamOperator<EncodedRow> figures = received.union(placed)
                .keyBy(Incoming::key, Types.STRING)
                .connect(settings.broadcast())
                .transform("projects", EncodedRow.TYPE, new ProjectOperator(asOf, rules.initiation(), rules.clock()))
                .uid("projects");
        figures.sinkTo(rows).name("rows").uid("rows");
        received.getSideOutput(Reception.REJECTED)
                .union(placed.getSideOutput(OwnCodeFunction.WAITING), feedback(received))
                .sinkTo(rows)
                .name("rejections")
                .uid("rejections");
    }

    /** Feedback, once for each content of each id. */
    private static DataStream<EncodedRow> feedback(SingleOutputStreamOperator<Incoming> received) {
        return received.getSideOutput(Reception.FEEDBACK)
                .keyBy(FeedbackFunction::keyOf, Types.STRING)
                .process(new FeedbackFunction(), EncodedRow.TYPE)
                .name("feedback")
                .uid("feedback");
    }

    /** Events of no project with the one that their own code is of, as soon as that is known. */
    private static SingleOutputStreamOperator<Incoming> placed(SingleOutputStreamOperator<Incoming> received) {
        return received.getSideOutput(Reception.OF_NO_PROJECT)
                .keyBy(Incoming::key, Types.STRING)
                .connect(received.getSideOutput(Reception.OWN_CODES).keyBy(OwnCode::text, Types.STRING))
                .process(new OwnCodeFunction(), Incoming.TYPE)
                .name("own-codes")
                .uid("own-codes");
    }

    private static KafkaSource<Incoming> source(JobSettings settings) {
        Properties client = new Properties();
        client.putAll(settings.kafka());
        KafkaSourceBuilder<Incoming> source = KafkaSource.<Incoming>builder()
                .setProperties(client)
                .setTopics(settings.events())
                .setGroupId(settings.group())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new MessageReader());
        if (settings.asOf() != null) {
            source.setBounded(OffsetsInitializer.latest());
        }
        return source.build();
    }
}
