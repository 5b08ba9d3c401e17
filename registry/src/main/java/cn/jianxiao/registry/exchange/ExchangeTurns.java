package cn.jianxiao.registry.exchange;

import cn.jianxiao.registry.database.Turns;
import javax.sql.DataSource;

/** 轮流: of all instances on one registry, one at a time works on a source. */
public final class ExchangeTurns {

    private final Turns turns;

    public ExchangeTurns(DataSource database) {
        this.turns = new Turns(database, "exchange_turn", "source");
    }

    /** As {@link Turns#inTurn}, for the source of that name. */
    public boolean inTurn(String source, Runnable work) {
        return turns.inTurn(source, work);
    }
}
