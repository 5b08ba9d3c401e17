package cn.jianxiao.stream.intake;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Feedback;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.Received;
import cn.jianxiao.approval.event.Rejection;
import cn.jianxiao.code.Codes;
import cn.jianxiao.stream.store.EncodedRow;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * 分流: what names its project goes on to it. A rejection belongs to none and goes straight to the account;
 * feedback goes where it is told apart from what was said before; an event that
 * bears only a department's own code (SH3) goes where it is told what that stands for.
 */
public final class Reception extends ProcessFunction<Incoming, Incoming> {

    public static final OutputTag<EncodedRow> REJECTED = new OutputTag<>("rejected", EncodedRow.TYPE);
    public static final OutputTag<Incoming> OF_NO_PROJECT = new OutputTag<>("of-no-project", Incoming.TYPE);
    public static final OutputTag<OwnCode> OWN_CODES = new OutputTag<>("own-codes", OwnCode.TYPE);

    public static final OutputTag<Incoming> FEEDBACK = new OutputTag<>("feedback", Incoming.TYPE);

    private static final long serialVersionUID = 1;

    @Override
    public void processElement(Incoming incoming, Context context, Collector<Incoming> out) {
        Received content = incoming.envelope().content();
        if (content instanceof Rejection rejection) {
            context.output(REJECTED, EncodedRow.of(IntakeRows.rejected(incoming, rejection)));
            return;
        }
        if (content instanceof Feedback) {
            context.output(FEEDBACK, incoming);
            return;
        }
        if (content instanceof ApprovalEvent event && event.project().isEmpty()) {
            context.output(OF_NO_PROJECT, incoming);
            return;
        }
        if (content instanceof ProjectCodes codes) {
            for (KnownAlias alias : codes.aliases()) {
                context.output(OWN_CODES, new OwnCode(alias.system(), alias.text(), codes.project()));
            }
        }
        if (content instanceof ProjectCodes || content instanceof CodeRegistration) {
            tellOfProject(content.key(), context);
        }
        out.collect(incoming);
    }

    /** A project whose code no grammar knows, as one without fixed-asset investment has it, is itself an own code. */
    private static void tellOfProject(String project, Context context) {
        if (!Codes.isValid(project)) {
            context.output(OWN_CODES, new OwnCode(OwnCode.ANY_SYSTEM, project, project));
        }
    }
}
