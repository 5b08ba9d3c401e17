package cn.jianxiao.ingest.log;

import cn.jianxiao.approval.event.Envelope;
import java.util.concurrent.Future;

/** 发件: hands records on to where they are kept. */
public interface Outbox {

    /** Done when the record is durable; fails when it may not be. */
    Future<?> send(Envelope envelope);
}
