package cn.jianxiao.registry.exchange;

import cn.jianxiao.code.graph.Stamp;
import java.time.Duration;
import java.util.Map;

/**
 * 交换库来源: an exchange database that is read. Its password is nowhere in it.
 *
 * @param name names it on pages, and as the source of every record that comes from it
 * @param url JDBC address
 * @param login the database's user
 * @param pollEvery 轮询间隔
 * @param overlap how far back rows are looked at again, because they may be committed later than they are dated
 * @param writeBack 回写: whether the state of each row (SJSCZT, SBYY) may be written into the database
 * @param pauseKinds 特别程序字典: what the codes of TBCX mean there
 * @param paused whether it is left alone for now
 * @param changed who changed these settings last
 */
public record ExchangeSource(
        String name,
        String url,
        String login,
        Duration pollEvery,
        Duration overlap,
        boolean writeBack,
        Map<String, String> pauseKinds,
        boolean paused,
        Stamp changed) {

    public ExchangeSource {
        pauseKinds = Map.copyOf(pauseKinds);
    }
}
