package cn.jianxiao.bench;

import java.util.List;

/** 次序结果表: each table after each way, beside that of the batch run. */
record OrderTable(Texts texts) {

    String of(List<WayResult> results) {
        var table = new TextTable(texts, "way", "table", "batch-rows", "rows", "differences");
        for (var result : results) {
            for (var each : result.tables()) {
                table.add(List.of(
                        texts.of(result.way().key()),
                        each.table(),
                        Long.toString(each.liveRows()),
                        Long.toString(each.replayRows()),
                        Long.toString(each.differences())));
            }
        }
        return table.toString();
    }
}
