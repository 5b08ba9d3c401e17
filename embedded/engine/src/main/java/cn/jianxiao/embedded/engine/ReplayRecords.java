package cn.jianxiao.embedded.engine;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.stream.ApprovalJob;
import cn.jianxiao.stream.JobSettings;
import cn.jianxiao.stream.intake.Incoming;
import java.nio.file.Path;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * 重算来源: the log as it stands, or a file of records in the place of what the log says happened. What codes there are is
 * told by the log in any case (009).
 */
record ReplayRecords(JobSettings settings, @Nullable Path file) {

    DataStream<Incoming> in(StreamExecutionEnvironment environment) {
        var log = ApprovalJob.records(environment, settings);
        if (file == null) {
            return log;
        }
        var source = FileSource.forRecordStreamFormat(
                        new RecordFormat(), new org.apache.flink.core.fs.Path(file.toUri()))
                .build();
        // Without time of their own: of an end that is known, the moment is what counts.
        var records = environment.fromSource(source, WatermarkStrategy.noWatermarks(), "file", Incoming.TYPE);
        return log.filter(ReplayRecords::isOfCodes).union(records);
    }

    private static boolean isOfCodes(Incoming incoming) {
        var content = incoming.envelope().content();
        return content instanceof CodeRegistration || content instanceof ProjectCodes;
    }
}
