package cn.jianxiao.registry.code;

import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that begin anew where another was first: with the same project, the same count or the same code. Within a
 * transaction of the caller there is one attempt only, as that transaction cannot go on after a failure: it looks first at
 * what usually goes well.
 */
final class Attempts {

    private static final int MOST = 8;

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {

        /**
         * @param again whether an attempt failed before or none may fail, so that what usually goes well is looked at
         * first
         */
        T run(boolean again);
    }

    private final TransactionTemplate transaction;

    Attempts(DataSource database) {
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    <T> T run(Work<T> work) {
        int left = TransactionSynchronizationManager.isActualTransactionActive() ? 0 : MOST - 1;
        boolean again = left == 0;
        while (true) {
            boolean careful = again;
            try {
                return transaction.execute(status -> work.run(careful));
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (left == 0) {
                    throw e;
                }
            }
            left--;
            again = true;
        }
    }
}
