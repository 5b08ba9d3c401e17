package cn.jianxiao.embedded.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Carries what a child prints into its log, which the supervisor rotates: {@code logs/NAME.log}. */
final class ChildLog {
    private static final Logger CHILD = LoggerFactory.getLogger("child");
    private static final Logger LOG = LoggerFactory.getLogger(ChildLog.class);

    private ChildLog() {}

    static void follow(String name, Process process) {
        Thread.ofPlatform().daemon().name("log-" + name).start(() -> carry(name, process));
    }

    private static void carry(String name, Process process) {
        MDC.put("child", name);
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                CHILD.info(line);
            }
        } catch (IOException e) {
            LOG.debug("the output of {} ended with its process", name, e);
        }
    }
}
