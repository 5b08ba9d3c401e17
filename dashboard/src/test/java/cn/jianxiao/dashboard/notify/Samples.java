package cn.jianxiao.dashboard.notify;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.text.Language;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.AddresseeWish;
import cn.jianxiao.registry.notify.Channel;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.sql.query.SourceDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Digests, letters and addressees for the tests. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    /** Eight in the morning of the day after. */
    static final Instant DUE = Instant.parse("2026-11-21T00:00:00Z");

    static final Stamp BEFORE = new Stamp(new Actor("root", ""), DUE.minusSeconds(7200));
    static final String SECRET = "a secret of the receiver";

    private Samples() {}

    static SourceDigest digest(String source) {
        return new SourceDigest(
                source,
                1200,
                1000,
                150,
                50,
                7,
                "intake.unknown-status 50",
                950,
                1000,
                0.95,
                40,
                50,
                0.8,
                900,
                1000,
                0.9,
                990,
                1000,
                0.99);
    }

    static Letter letter(Sending sending, Addressee addressee) {
        LetterContent content = new LetterContent(
                Language.of(addressee.language()),
                sending.digest(),
                List.of(digest("yz")),
                "https://jianxiao.example.cn/quality");
        return new Letter(
                "digest-" + sending.number(),
                addressee.language(),
                "日报 " + sending.digest(),
                content.text(),
                content.html("日报"),
                content.json("digest-" + sending.number(), addressee.source()));
    }

    static AddresseeWish mail(String target) {
        return new AddresseeWish("yz", Channel.MAIL, target, Optional.empty(), Locale.SIMPLIFIED_CHINESE, true);
    }

    static AddresseeWish webhook(String target) {
        return new AddresseeWish("yz", Channel.WEBHOOK, target, Optional.of(SECRET), Locale.ENGLISH, true);
    }

    static MailSettings plain(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "jianxiao@example.cn", MailSettings.Security.NONE);
    }
}
