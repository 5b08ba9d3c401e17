package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.store.DailyDigests;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.sql.query.SourceDigest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 写信: makes the letters, each in the language of its addressee. */
@Component
final class Letters {

    private final DailyDigests digests;
    private final NotifySettings settings;

    Letters(DailyDigests digests, NotifySettings settings) {
        this.digests = digests;
        this.settings = settings;
    }

    /** The digest of a day. */
    Letter digest(Sending sending, Addressee addressee) {
        return letter("digest-" + sending.number(), sending.digest(), addressee, "notify.letter.subject");
    }

    /** What tells an addressee that letters arrive: the digest as it would be, under a subject that says so. */
    Letter trial(String id, LocalDate day, Addressee addressee) {
        return letter("test-" + id, day, addressee, "notify.letter.subject.test");
    }

    private Letter letter(String id, LocalDate day, Addressee addressee, String subjectKey) {
        Language language = Language.of(addressee.language());
        List<SourceDigest> sources = digests.of(day, addressee.source());
        String whose = addressee.source().isEmpty() ? Texts.in(language, "notify.all") : addressee.source();
        String subject = Texts.in(language, subjectKey, day.toString(), whose);
        String link = settings.address().isEmpty() ? "" : settings.address() + "/quality?view=digest&day=" + day;
        LetterContent content = new LetterContent(language, day, sources, link);
        return new Letter(
                id,
                language.locale(),
                subject,
                content.text(),
                content.html(subject),
                content.json(id, addressee.source()));
    }
}
