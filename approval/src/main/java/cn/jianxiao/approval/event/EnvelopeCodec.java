package cn.jianxiao.approval.event;

/**
 * 报文编码: the versioned binary form of a message (docs/decisions/002-wire-form.md).
 *
 * <p>The first byte is the version, the second tells the content; then come the batch and the content's components in
 * their order. A later version may only append components; this reader refuses a version that it does not know.
 */
public final class EnvelopeCodec {

    /** The version that is written. */
    public static final int VERSION = 1;

    private static final int EVENT = 1;
    private static final int REGISTRATION = 2;
    private static final int REJECTION = 3;
    private static final int CODES = 4;
    private static final int FEEDBACK = 5;

    private EnvelopeCodec() {}

    public static byte[] encode(Envelope envelope) {
        WireWriter out = new WireWriter();
        out.octet(VERSION);
        Received content = envelope.content();
        if (content instanceof ApprovalEvent event) {
            out.octet(EVENT);
            out.text(envelope.batch());
            EventForm.write(event, out);
        } else if (content instanceof CodeRegistration registration) {
            out.octet(REGISTRATION);
            out.text(envelope.batch());
            RegistrationForm.write(registration, out);
        } else if (content instanceof Rejection rejection) {
            out.octet(REJECTION);
            out.text(envelope.batch());
            RejectionForm.write(rejection, out);
        } else if (content instanceof ProjectCodes codes) {
            out.octet(CODES);
            out.text(envelope.batch());
            ProjectCodesForm.write(codes, out);
        } else if (content instanceof Feedback feedback) {
            out.octet(FEEDBACK);
            out.text(envelope.batch());
            FeedbackForm.write(feedback, out);
        }
        return out.bytes();
    }

    /**
     * Reads one message.
     *
     * @throws IllegalArgumentException if it is not a whole message of a known version, with the byte at fault
     */
    public static Envelope decode(byte[] message) {
        WireReader in = new WireReader(message);
        int version = in.octet();
        if (version != VERSION) {
            throw new IllegalArgumentException("Unknown message version " + version);
        }
        int kind = in.octet();
        String batch = in.commonText();
        Received content = switch (kind) {
            case EVENT -> EventForm.read(in);
            case REGISTRATION -> RegistrationForm.read(in);
            case REJECTION -> RejectionForm.read(in);
            case CODES -> ProjectCodesForm.read(in);
            case FEEDBACK -> FeedbackForm.read(in);
            default -> throw new IllegalArgumentException("Unknown message content " + kind);
        };
        in.end();
        return new Envelope(batch, content);
    }
}
