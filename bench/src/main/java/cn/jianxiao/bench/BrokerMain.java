package cn.jianxiao.bench;

import cn.jianxiao.embedded.kafka.KafkaBroker;
import java.io.OutputStream;
import java.nio.file.Path;

/** 消息代理子进程: a broker in a process of its own; prints its address, ends with its standard input. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        try (var broker = KafkaBroker.start(KafkaBroker.Settings.in(Path.of(arguments[0])))) {
            System.out.println(broker.bootstrap());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
