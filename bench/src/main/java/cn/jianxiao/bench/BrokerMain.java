package cn.jianxiao.bench;

import cn.jianxiao.embedded.kafka.KafkaBroker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 消息代理子进程: a broker in a process of its own; prints its address, ends with its standard input. */
final class BrokerMain {

    private BrokerMain() {}

    /** Starts one whose heap is the product's. */
    static ChildJvm start(Folder folder) throws IOException {
        return ChildJvm.start(
                List.of(
                        "-Xmx512m",
                        BrokerMain.class.getName(),
                        folder.inside("kafka").toString()),
                Map.of(),
                Pattern.compile("127\\.0\\.0\\.1:\\d+"));
    }

    public static void main(String[] arguments) throws Exception {
        try (var broker = KafkaBroker.start(KafkaBroker.Settings.in(Path.of(arguments[0])))) {
            System.out.println(broker.bootstrap());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        System.exit(0);
    }
}
