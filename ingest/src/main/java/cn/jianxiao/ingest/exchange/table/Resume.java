package cn.jianxiao.ingest.exchange.table;

/**
 * 续读: where the reading of a table goes on.
 *
 * @param again whether the rows at that position are read again, since more of them may stand there
 */
public record Resume(Position at, boolean again) {

    /** How what comes next compares with it. */
    String next() {
        return again ? ">=" : ">";
    }
}
