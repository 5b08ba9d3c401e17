package cn.jianxiao.dashboard.notify;

import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.dashboard.page.ActionDialog;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.registry.audit.AuditDeed;
import cn.jianxiao.registry.audit.AuditEntry;
import cn.jianxiao.registry.audit.AuditKind;
import cn.jianxiao.registry.audit.AuditLog;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Outcome;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 操作: what an administrator can do with addressees and sendings. */
final class AddresseeDialogs {

    private final Addressees addressees;
    private final SendingBook book;
    private final Trial trial;
    private final AuditLog log;
    private final String account;
    private final Runnable changed;

    /** @param changed called when something was done */
    AddresseeDialogs(
            Addressees addressees, SendingBook book, Trial trial, AuditLog log, String account, Runnable changed) {
        this.addressees = addressees;
        this.book = book;
        this.trial = trial;
        this.log = log;
        this.account = account;
        this.changed = changed;
    }

    void add() {
        new AddresseeDialog(addressees, this::stamp, Optional.empty(), changed).open();
    }

    void edit(Addressee addressee) {
        new AddresseeDialog(addressees, this::stamp, Optional.of(addressee), changed).open();
    }

    void remove(Addressee addressee) {
        Foresight consequence = consequence("notify.remove", addressee.target());
        dialog("notify.remove", addressee.target(), consequence, () -> {
                    addressees.remove(addressee, stamp());
                    return consequence;
                })
                .losing()
                .open();
    }

    void test(Addressee addressee) {
        dialog("notify.test", addressee.target(), consequence("notify.test", addressee.target()), () -> {
                    log.note(entry(AuditDeed.TESTED, addressee.target()));
                    Outcome outcome = trial.send(addressee);
                    List<String> words = List.of(OutcomeWords.of(outcome));
                    return outcome instanceof Outcome.Taken ? Foresight.possible(words) : Foresight.refused(words);
                })
                .open();
    }

    void again(Sending sending) {
        Foresight consequence = consequence("notify.again", sending.target());
        dialog("notify.again", sending.target(), consequence, () -> {
                    log.note(entry(AuditDeed.SENT_AGAIN, sending.target()));
                    book.again(sending, Instant.now());
                    return consequence;
                })
                .open();
    }

    private static Foresight consequence(String key, String target) {
        return Foresight.possible(List.of(Texts.of(key + ".consequence", target)));
    }

    private ActionDialog dialog(String key, String target, Foresight ahead, Supplier<Foresight> work) {
        return new ActionDialog(Texts.of(key) + " " + target, Texts.of(key), Deed.of(ahead, work), changed).plain();
    }

    private AuditEntry entry(AuditDeed deed, String target) {
        return AuditEntry.of(AuditKind.NOTIFICATION, deed, stamp(), target, "");
    }

    private Stamp stamp() {
        return new Stamp(new Actor(account, ""), Instant.now());
    }
}
