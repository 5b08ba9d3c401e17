package cn.jianxiao.embedded.kafka;

import java.nio.file.Path;

/** A process that does nothing but be a broker, to be killed: prints its address and waits. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var broker = KafkaBroker.start(KafkaBroker.Settings.in(Path.of(arguments[0])))) {
            Topics.PRODUCT.createAt(broker.bootstrap());
            System.out.println(broker.bootstrap());
            Thread.currentThread().join();
        }
    }
}
