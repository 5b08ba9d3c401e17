package cn.jianxiao.embedded.supervisor;

import cn.jianxiao.embedded.instance.Ports;
import java.io.IOException;
import java.net.URI;

/**
 * 地址: chosen once per start of the supervisor and kept over all restarts of its children, because each tells the
 * others where it is.
 */
record Addresses(int web, URI clickhouse, int clickhousePort, String kafka, int kafkaPort, int controllerPort) {
    /** Where the pages are when nobody else is there. */
    static final int USUAL_WEB_PORT = 8620;

    static Addresses choose(RunSettings settings) throws IOException {
        var free = Ports.free(3);
        var web = settings.port() == 0 ? Ports.preferring(USUAL_WEB_PORT) : wished(settings);
        var clickhouse = settings.clickhouse();
        var kafka = settings.kafka();
        return new Addresses(
                web,
                clickhouse == null ? URI.create("http://" + RunSettings.LOOPBACK + ":" + free.get(0)) : clickhouse,
                free.get(0),
                kafka == null ? RunSettings.LOOPBACK + ":" + free.get(1) : kafka,
                free.get(1),
                free.get(2));
    }

    /** Told before anything starts: who asks that port later would get somebody else's answer. */
    private static int wished(RunSettings settings) throws PortTaken {
        if (!Ports.isFree(settings.bind(), settings.port())) {
            throw new PortTaken(settings.port());
        }
        return settings.port();
    }

    String local() {
        return "http://" + RunSettings.LOOPBACK + ":" + web;
    }

    String shown(String bind) {
        return "http://" + (bind.contains(":") ? "[" + bind + "]" : bind) + ":" + web;
    }
}
