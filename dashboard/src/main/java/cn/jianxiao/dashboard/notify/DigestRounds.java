package cn.jianxiao.dashboard.notify;

import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.registry.database.Turns;
import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Addressees;
import cn.jianxiao.registry.notify.Outcome;
import cn.jianxiao.registry.notify.Sending;
import cn.jianxiao.registry.notify.SendingBook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 发送轮次: sends what is due, by one instance at a time, one letter after the other. A letter is made before its sending is
 * noted as begun, so that a store that is away costs no try.
 */
final class DigestRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);

    private final Addressees addressees;
    private final SendingBook book;
    private final Turns turns;
    private final BiFunction<Sending, Addressee, Letter> letters;
    private final Post post;
    private final int hour;
    private final Clock clock;

    DigestRounds(
            Addressees addressees,
            SendingBook book,
            Turns turns,
            BiFunction<Sending, Addressee, Letter> letters,
            Post post,
            int hour,
            Clock clock) {
        this.addressees = addressees;
        this.book = book;
        this.turns = turns;
        this.letters = letters;
        this.post = post;
        this.hour = hour;
        this.clock = clock;
    }

    /**
     * Sends what is due; nothing where another instance does.
     *
     * @return whether it was our turn
     */
    boolean round() {
        return turns.inTurn(SendingBook.TURN, this::send);
    }

    private void send() {
        int cutOff = book.leftBehind(clock.instant());
        if (cutOff > 0) {
            LOG.warn(
                    "{} digests were cut off while they were sent; they may have arrived and are not repeated", cutOff);
        }
        plan();
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = book.due(clock.instant()).map(this::send).orElse(false);
        }
    }

    /** From the hour on, yesterday's digests are due. What a whole day of standstill missed is not sent later. */
    private void plan() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Moments.ZONE);
        Instant due =
                ZonedDateTime.of(today, LocalTime.of(hour, 0), Moments.ZONE).toInstant();
        if (!now.isBefore(due)) {
            book.plan(today.minusDays(1), due, now);
        }
    }

    /** @return that there may be more */
    private boolean send(Sending sending) {
        Optional<Addressee> addressee = addressees.all().stream()
                .filter(one -> one.active()
                        && one.source().equals(sending.source())
                        && one.channel() == sending.channel()
                        && one.target().equals(sending.target()))
                .findFirst();
        Optional<Letter> letter = addressee.map(one -> letters.apply(sending, one));
        if (book.begin(sending, clock.instant())) {
            Outcome outcome = letter.isEmpty()
                    ? new Outcome.Impossible("gone", "")
                    : post.deliver(addressee.orElseThrow(), letter.get());
            book.ended(sending, outcome, clock.instant());
        }
        return true;
    }
}
