package cn.jianxiao.ingest.file;

import cn.jianxiao.approval.event.AccessMode;
import cn.jianxiao.approval.event.Coded;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.FeedbackKind;
import cn.jianxiao.approval.event.FlowType;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import java.util.List;
import java.util.stream.Stream;

/**
 * 记录字段: of the records that a target takes.
 *
 * @param name as in the interface; of a project's code with {@code codes.} before it
 * @param called what columns are named that hold it: in Chinese, and in the exchange standard
 */
public record RecordField(String name, boolean required, FieldShape shape, List<String> called) {

    /** All fields of a target, the required ones first. */
    public static List<RecordField> of(Target target) {
        return FieldCatalogue.of(target);
    }

    /** The entries of its code list, the unknown one left out; none where it is of another shape. */
    public List<Coded> entries() {
        Stream<? extends Coded> entries = switch (name) {
            case "status" -> Stream.of(EventStatus.values());
            case "stage" -> Stream.of(Stage.values());
            case "kind" -> Stream.of(MatterKind.values());
            case "accessMode" -> Stream.of(AccessMode.values());
            case "flowType" -> Stream.of(FlowType.values());
            case "feedback" -> Stream.of(FeedbackKind.values());
            default -> Stream.empty();
        };
        return entries.filter(entry -> entry.code() != 0)
                .map(entry -> (Coded) entry)
                .toList();
    }
}
