package cn.jianxiao.embedded.clickhouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as a process of its own. */
final class Child implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    final Process process;
    final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static Child start(Path data, Map<String, String> environment) throws IOException {
        return start(ClickHouseMain.class, data, environment);
    }

    static Child start(Class<?> main, Path data, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        builder.environment().put("JIANXIAO_CLICKHOUSE_DATA", data.toString());
        builder.environment().put("JIANXIAO_CLICKHOUSE_PASSWORD", "secret");
        builder.environment().putAll(environment);
        return new Child(builder.redirectErrorStream(true).start());
    }

    /** Reads up to the ready line. */
    Http ready() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) return new Http(address.group(), "jianxiao", "secret", "jianxiao");
            said.append(line).append('\n');
        }
        throw new IOException("ended before it was ready: " + said);
    }

    int awaitEnd() throws InterruptedException {
        if (process.waitFor(20, TimeUnit.SECONDS)) return process.exitValue();
        throw new AssertionError("still running");
    }

    @Override
    public void close() throws Exception {
        process.destroyForcibly();
        awaitEnd();
    }
}
