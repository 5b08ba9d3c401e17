package cn.jianxiao.dashboard.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail that keeps the identity it is given and knows whether its content began to go out. */
final class TrackedMessage extends MimeMessage {

    private final String id;
    private boolean begun;

    TrackedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    boolean begun() {
        return begun;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@jianxiao>");
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }
}
