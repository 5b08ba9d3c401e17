package cn.jianxiao.dashboard.notify;

import cn.jianxiao.registry.notify.Addressee;
import cn.jianxiao.registry.notify.Outcome;

/** 投递: hands a letter to the other side, once. */
@FunctionalInterface
interface Post {

    /** Returns within a minute or so, and never throws for what the other side does. */
    Outcome deliver(Addressee addressee, Letter letter);

    /** Each channel by its own way. */
    static Post of(Post mail, Post webhook) {
        return (addressee, letter) -> switch (addressee.channel()) {
            case MAIL -> mail.deliver(addressee, letter);
            case WEBHOOK -> webhook.deliver(addressee, letter);
        };
    }
}
