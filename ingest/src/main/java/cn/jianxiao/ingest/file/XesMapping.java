package cn.jianxiao.ingest.file;

import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;

/**
 * 事件日志对应: how a process log becomes cases. A trace is a case; its project is an attribute of the trace or, where it
 * has none, the case itself.
 *
 * @param matter the matter of every case
 * @param caseId trace attribute: the case's id
 * @param project trace attribute: the project's id, may be missing in a trace
 * @param name trace attribute: the project's name
 * @param category trace attribute: the project's category
 * @param parts trace attribute: the parts of the project, each a code of level 1
 * @param appliedAt trace attribute: when the project was applied for
 * @param before trace attribute to status, for events that come first
 * @param after trace attribute to status, for events that come last
 * @param activity event attribute: the activity
 * @param time event attribute: when; the local date and time count, the offset is dropped
 * @param handler event attribute: who
 * @param activities activity to status
 * @param otherActivities the status of every other activity
 * @param pauseKinds activity to the kind of the pause that it begins or ends
 */
record XesMapping(
        String matter,
        String caseId,
        String project,
        String name,
        String category,
        String parts,
        String partSeparator,
        String appliedAt,
        Map<String, Integer> before,
        Map<String, Integer> after,
        String activity,
        String time,
        String handler,
        Map<String, Integer> activities,
        int otherActivities,
        Map<String, String> pauseKinds)
        implements Mapping {

    private static final int HANDLING = 8;

    static XesMapping of(MappingSettings file) {
        return new XesMapping(
                file.text("matter"),
                file.text("case"),
                file.text("project", ""),
                file.text("name", ""),
                file.text("category", ""),
                file.text("parts", ""),
                file.text("partSeparator", ","),
                file.text("appliedAt"),
                file.numbers("before"),
                file.numbers("after"),
                file.text("activity"),
                file.text("time"),
                file.text("handler", ""),
                file.numbers("activities"),
                file.number("otherActivities", HANDLING),
                file.map("pauseKinds"));
    }

    Iterator<Line> lines(InputStream content, ImportOptions options) {
        String district = options.district();
        if (district == null || district.isBlank()) {
            throw new ImportException(ImportFault.NO_DISTRICT);
        }
        String source = options.source() == null ? matter : options.source();
        return new XesLines(new XesReader(content), trace -> new TraceLines(this, district, source, trace).all());
    }
}
