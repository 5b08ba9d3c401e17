package cn.jianxiao.ingest.file;

import cn.jianxiao.ingest.json.FilledFields;
import cn.jianxiao.ingest.json.JsonText;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One trace as a registration and its events. Identities are made of district, case, place in the trace and status, so
 * that the same log read again changes nothing.
 */
final class TraceLines {

    private final XesMapping mapping;
    private final String district;
    private final String source;
    private final Trace trace;
    private final String caseId;
    private final String project;
    private final List<String> parts;

    TraceLines(XesMapping mapping, String district, String source, Trace trace) {
        this.mapping = mapping;
        this.district = district;
        this.source = source;
        this.trace = trace;
        caseId = trace.attribute(mapping.caseId());
        String named = trace.attribute(mapping.project());
        project = district + "-" + (named.isBlank() ? "case-" + caseId : named);
        parts = Arrays.stream(trace.attribute(mapping.parts()).split(Pattern.quote(mapping.partSeparator())))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    List<Line> all() {
        List<Line> lines = new ArrayList<>();
        lines.add(registration());
        mapping.before().forEach((attribute, status) -> milestone(lines, attribute, status, 0));
        int sequence = 0;
        for (Map<String, String> event : trace.events()) {
            lines.add(activity(event, ++sequence));
        }
        int last = sequence + 1;
        mapping.after().forEach((attribute, status) -> milestone(lines, attribute, status, last));
        return lines;
    }

    private Line registration() {
        String appliedAt = local(trace.attribute(mapping.appliedAt()));
        FilledFields head = new FilledFields()
                .put("id", district + "/" + caseId + "/registration")
                .put("source", source)
                .put("updatedAt", appliedAt)
                .put("project", project)
                .put("name", trace.attribute(mapping.name()))
                .put("category", trace.attribute(mapping.category()))
                .put("division", district)
                .put("appliedAt", appliedAt)
                .put("codes", parts.stream().map(this::part).toList());
        return new Line(Target.PROJECTS, JsonText.object(head.map()));
    }

    private Map<String, Object> part(String name) {
        return new FilledFields()
                .put("code", codeOf(name))
                .put("level", 1)
                .put("name", name)
                .map();
    }

    private void milestone(List<Line> lines, String attribute, int status, int sequence) {
        String time = trace.attribute(attribute);
        if (!time.isEmpty()) {
            lines.add(line(event("trace", status, day(time), sequence)));
        }
    }

    private Line activity(Map<String, String> attributes, int sequence) {
        String activity = attributes.getOrDefault(mapping.activity(), "");
        int status = mapping.activities().getOrDefault(activity, mapping.otherActivities());
        String time = attributes.getOrDefault(mapping.time(), "");
        return line(event(String.valueOf(sequence), status, local(time), sequence)
                .put("pauseKind", mapping.pauseKinds().get(activity))
                .put("handler", attributes.get(mapping.handler()))
                .put("remark", activity));
    }

    private FilledFields event(String place, int status, String time, int sequence) {
        return new FilledFields()
                .put("id", district + "/" + caseId + "/" + place + "/" + status)
                .put("source", source)
                .put("occurredAt", time)
                .put("division", district)
                .put("project", project)
                .put("code", project)
                .put("linkedCodes", parts.stream().map(this::codeOf).toList())
                .put("caseId", caseId)
                .put("matter", mapping.matter())
                .always("status", status)
                .put("sequence", sequence);
    }

    private String codeOf(String part) {
        return project + "/" + part;
    }

    private static Line line(FilledFields event) {
        return new Line(Target.EVENTS, JsonText.object(event.map()));
    }

    /**
     * The local day: of a case's milestones some bear a time and some only a day, and a day alone would come before every
     * time on it. What is no time stays as it is, for the receiver to refuse.
     */
    private static String day(String time) {
        String local = local(time);
        return local.equals(time) ? time : local.substring(0, local.indexOf('T'));
    }

    /** The local date and time without its offset; what is no time stays as it is, for the receiver to refuse. */
    private static String local(String time) {
        try {
            return OffsetDateTime.parse(time).toLocalDateTime().toString();
        } catch (DateTimeParseException notOffset) {
            return time;
        }
    }
}
