package cn.jianxiao.dashboard.notify;

import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * 邮件投递. SMTP says only after the content whether a server has taken a mail: what breaks between the two may have arrived,
 * and nobody can ask. Each letter has a {@code Message-ID} of its own, by which mailboxes know it again.
 */
final class MailPost implements Post {

    /** As the mail library begins to say that a server offers no encryption. */
    private static final String NOT_OFFERED = "STARTTLS is required";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;

    MailPost(MailSettings settings) {
        this.settings = settings;
        this.sender = settings.sender();
    }

    @Override
    public Outcome deliver(Addressee addressee, Letter letter) {
        if (!settings.configured()) {
            return new Outcome.Impossible("mail-not-configured", "");
        }
        TrackedMessage message = new TrackedMessage(sender.getSession(), letter.id());
        try {
            fill(message, addressee, letter);
            sender.send(message);
            return new Outcome.Taken();
        } catch (MailAuthenticationException e) {
            return new Outcome.Refused("login", said(e));
        } catch (MailException e) {
            return message.begun() && !answered(e)
                    ? new Outcome.Unclear("interrupted", said(e))
                    : new Outcome.Refused(reason(e), said(e));
        } catch (MessagingException e) {
            return new Outcome.Impossible("unfit", said(e));
        }
    }

    private void fill(TrackedMessage message, Addressee addressee, Letter letter) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(addressee.target());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setContentLanguage(new String[] {letter.language().toLanguageTag()});
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    /** Why the server has not taken the mail. */
    private static String reason(MailException failure) {
        if (answered(failure)) {
            return "refused";
        }
        List<Throwable> causes = Stream.iterate(cause(failure).orElse(null), Objects::nonNull, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(CertificateException.class::isInstance)) {
            return "certificate";
        }
        boolean open = causes.stream().anyMatch(SSLException.class::isInstance)
                || said(failure).startsWith(NOT_OFFERED);
        return open ? "encryption" : "unreachable";
    }

    /** Whether the server itself said no: then it has not taken the mail. */
    private static boolean answered(MailException failure) {
        return cause(failure).filter(SendFailedException.class::isInstance).isPresent();
    }

    /** What was said; never the password, which servers are not told in what they answer to. */
    private static String said(Exception failure) {
        Throwable told = failure instanceof MailException mail ? cause(mail).orElse(mail) : failure;
        return Optional.ofNullable(told.getMessage())
                .orElse(told.getClass().getSimpleName())
                .strip();
    }

    private static Optional<Throwable> cause(MailException failure) {
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return Optional.of(send.getMessageExceptions()[0]);
        }
        return Optional.ofNullable(failure.getCause());
    }
}
