package cn.jianxiao.registry.access;

/** What came of a request that named a key. */
public sealed interface Answered {

    /** It was carried out now. */
    record Now(Reply reply) implements Answered {}

    /** It had been carried out before, and this is what was said. */
    record Before(Reply reply) implements Answered {}

    /** The key belongs to another request. Nothing was carried out. */
    record Otherwise() implements Answered {}

    /** The same request is being carried out right now, here or in another instance. */
    record Underway() implements Answered {}
}
