package cn.jianxiao.ingest.drop;

import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.json.JsonText;
import cn.jianxiao.ingest.load.Loaded;
import cn.jianxiao.ingest.load.Reason;
import cn.jianxiao.registry.intake.FileRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 回执: what lies beside a file afterwards and says what became of it. */
final class Report {

    private Report() {}

    static String of(Loaded loaded) {
        FileRecord file = loaded.file();
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("file", file.fileName());
        lines.put("state", file.state().name().toLowerCase(Locale.ROOT));
        lines.put("begunAt", file.stamp().at().toString());
        lines.put("batch", file.batch());
        lines.put("mapping", file.mapping());
        lines.put("source", file.source());
        lines.put("received", file.received());
        lines.put("refused", file.refused());
        lines.put("waiting", file.waiting());
        if (!file.fault().isEmpty()) {
            lines.put("fault", file.fault());
        }
        lines.put("reasons", reasons(loaded.reasons()));
        return JsonText.pretty(lines) + "\n";
    }

    private static List<Map<String, Object>> reasons(List<Reason> reasons) {
        IntakeTexts texts = IntakeTexts.in(Locale.SIMPLIFIED_CHINESE);
        return reasons.stream()
                .map(reason -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("records", reason.records());
                    line.put("code", reason.example().reason().code());
                    line.put("field", reason.example().field());
                    line.put("message", texts.of(reason.example()));
                    return line;
                })
                .toList();
    }
}
