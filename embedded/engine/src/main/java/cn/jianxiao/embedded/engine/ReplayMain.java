package cn.jianxiao.embedded.engine;

import cn.jianxiao.approval.settings.ClockSettingsText;
import cn.jianxiao.embedded.child.Variable;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.AsKnown;
import cn.jianxiao.stream.JobRules;
import cn.jianxiao.stream.JobSettings;
import cn.jianxiao.stream.store.RowSink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 重算: the same job over a bounded source, as of a moment and by given settings, into a database of its own. */
public final class ReplayMain {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayMain.class);

    private ReplayMain() {}

    public static void main(String[] arguments) throws Exception {
        var asOf = Instant.parse(Variable.REPLAY_AS_OF.required());
        var known = Variable.REPLAY_KNOWN_THEN.value() == null ? AsKnown.happenedBy(asOf) : AsKnown.arrivedBy(asOf);
        var clock = ClockSettingsText.read(Files.readString(Path.of(Variable.REPLAY_SETTINGS.required())));
        var settings = JobSettings.of(Variable.KAFKA_BOOTSTRAP.required(), EngineSettings.toldStore())
                .withGroup("jianxiao-replay")
                .withAsOf(asOf);
        var file = Variable.REPLAY_RECORDS.value();
        var records = new ReplayRecords(settings, file == null ? null : Path.of(file));
        try (var cluster = new LocalCluster(Path.of(Variable.ENGINE_FOLDER.required()))) {
            cluster.run(environment -> new ApprovalJob(
                                    records.in(environment).filter(known),
                                    new RowSink(settings.store(), settings.pace()),
                                    asOf,
                                    new JobRules(EngineSettings.toldInitiation(), clock))
                            .attach())
                    .awaitCompletion();
        } catch (Exception e) {
            LOG.error("the replay cannot go on", e);
            System.exit(1);
        }
        System.exit(0); // whatever threads the libraries have left
    }
}
