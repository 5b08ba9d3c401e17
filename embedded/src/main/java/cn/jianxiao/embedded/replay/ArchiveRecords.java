package cn.jianxiao.embedded.replay;

import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.RecordFile;
import cn.jianxiao.sql.ClickHouseEndpoint;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.ArchiveSlice;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseEventLine;
import cn.jianxiao.sql.query.Scope;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 存档记录: every event of the archive, slice by slice. */
public final class ArchiveRecords {

    private ArchiveRecords() {}

    /**
     * Writes them down.
     *
     * @return how many they are
     */
    public static long write(ClickHouseEndpoint live, Path records) throws IOException {
        var count = 0L;
        var after = "";
        try (var store = ClickHouse.open(live);
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(records)))) {
            for (var slice : ArchiveSlice.QUERY.run(store, Scope.everything(), Arguments.none())) {
                var part = Arguments.none().with("after", after).with("until", slice.until());
                for (var line : CaseEventLine.ARCHIVE.run(store, Scope.everything(), part)) {
                    RecordFile.write(new Envelope(line.batch(), line.event()), out);
                    count++;
                }
                after = slice.until();
            }
        }
        return count;
    }
}
