package cn.jianxiao.registry.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 幂等: carries each request that names a key out once, however often and wherever it comes in.
 *
 * <p>The key is claimed in the very transaction that does the work and keeps the answer: after a crash there is either
 * all of it or nothing, and a second one of the same waits at the claim until the first is through. What was refused
 * leaves no trace, so that the same key may be used again after a correction.
 */
public final class IdempotentRequests {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final RequestTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param database the one that the work is done in */
    public IdempotentRequests(DataSource database, Clock clock) {
        this.table = new RequestTable(JdbcClient.create(database));
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    /**
     * What came of the request.
     *
     * @param work carried out at most once; an exception from it takes everything back
     */
    public Answered answer(Request request, Supplier<Reply> work) {
        Instant now = clock.instant();
        table.forgetBefore(now.minus(KEPT));
        Optional<Answered> known = known(request);
        return known.orElseGet(() -> claimed(request, now, work));
    }

    /** Carries a request out that names no key: whole, or not at all where it is refused. */
    public Reply whole(Supplier<Reply> work) {
        return transaction.execute(status -> {
            Reply reply = work.get();
            if (!reply.done()) {
                status.setRollbackOnly();
            }
            return reply;
        });
    }

    /** 预演: what would come of the work. It is carried out whole and taken back whole, whatever it answers. */
    public Reply rehearsed(Supplier<Reply> work) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private Answered claimed(Request request, Instant now, Supplier<Reply> work) {
        Claim claim = new Claim();
        try {
            return transaction.execute(status -> {
                table.claim(request, now);
                claim.held = true;
                Reply reply = work.get();
                if (reply.done()) {
                    table.keep(request, reply);
                } else {
                    status.setRollbackOnly();
                }
                return new Answered.Now(reply);
            });
        } catch (DuplicateKeyException taken) {
            return claim.orThrow(taken, known(request).orElseGet(Answered.Underway::new));
        } catch (ConcurrencyFailureException waitedTooLong) {
            return claim.orThrow(waitedTooLong, new Answered.Underway());
        }
    }

    /** Tells trouble at the claim, which has a meaning, from the same trouble in the work, which is the work's. */
    private static final class Claim {

        private boolean held;

        Answered orThrow(RuntimeException trouble, Answered meaning) {
            if (held) {
                throw trouble;
            }
            return meaning;
        }
    }

    private Optional<Answered> known(Request request) {
        return table.find(request)
                .map(line -> line.digest().equals(request.digest())
                        ? new Answered.Before(line.reply())
                        : new Answered.Otherwise());
    }
}
