package cn.jianxiao.approval.event;

/** The binary form of a {@link Feedback}: its components in their order. */
final class FeedbackForm {

    private FeedbackForm() {}

    static void write(Feedback feedback, WireWriter out) {
        out.text(feedback.id());
        out.text(feedback.source());
        out.instant(feedback.receivedAt());
        out.instant(feedback.occurredAt());
        out.number(feedback.kindCode());
        out.text(feedback.division());
        out.text(feedback.department());
        out.text(feedback.departmentName());
        out.text(feedback.project());
        out.text(feedback.code());
        out.text(feedback.caseId());
        out.text(feedback.matter());
        out.text(feedback.matterName());
        out.number(feedback.score());
        out.text(feedback.text());
        out.instant(feedback.answeredAt());
        out.text(feedback.answer());
        out.number(feedback.voided() ? 1 : 0);
    }

    static Feedback read(WireReader in) {
        return new Feedback(
                in.text(),
                in.commonText(),
                in.instant(),
                in.instant(),
                in.integer(),
                in.commonText(),
                in.commonText(),
                in.commonText(),
                in.text(),
                in.text(),
                in.text(),
                in.commonText(),
                in.commonText(),
                in.integer(),
                in.text(),
                in.instant(),
                in.text(),
                in.number() != 0);
    }
}
