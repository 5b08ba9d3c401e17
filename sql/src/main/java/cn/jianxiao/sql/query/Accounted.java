package cn.jianxiao.sql.query;

/** 四项相加: a line of the account, whose four ends are all that was received. */
public interface Accounted {

    long received();

    long accepted();

    long duplicate();

    long rejected();

    long waiting();

    /** What was received and ended nowhere: never other than 0. */
    default long lost() {
        return received() - accepted() - duplicate() - rejected() - waiting();
    }

    /** Whether nothing was lost: received = accepted + duplicate + rejected + waiting. */
    default boolean adds() {
        return lost() == 0;
    }
}
