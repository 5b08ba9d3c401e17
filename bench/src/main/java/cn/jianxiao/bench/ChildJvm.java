package cn.jianxiao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * 子进程: an engine in a JVM of its own, so that its heap and its collector are not the job's. It ends when its standard
 * input does, and so with this process, however this one ends.
 */
final class ChildJvm implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final String address;

    private ChildJvm(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a process and returns when it has said where it is.
     *
     * @param command options of the JVM, the main class, its arguments
     * @param saysAddress found in the line that tells that it is ready
     * @throws IOException when it ends before
     */
    static ChildJvm start(List<String> command, Map<String, String> environment, Pattern saysAddress)
            throws IOException {
        var whole = new ArrayList<String>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.addAll(OPTIONS);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = process.inputReader(StandardCharsets.UTF_8);
        var address = awaitAddress(output, saysAddress, process);
        Thread.ofVirtual().start(() -> output.lines().forEach(System.err::println));
        return new ChildJvm(process, address);
    }

    private static String awaitAddress(BufferedReader output, Pattern saysAddress, Process process) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = saysAddress.matcher(line);
            if (found.find()) {
                return found.group();
            }
            System.err.println(line);
        }
        throw new IOException(
                "ended before it was ready: " + process.info().commandLine().orElse("a child"));
    }

    String address() {
        return address;
    }

    /** Used since it started; zero where the system does not tell. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
