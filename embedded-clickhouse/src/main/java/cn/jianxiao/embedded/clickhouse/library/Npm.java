package cn.jianxiao.embedded.clickhouse.library;

import cn.jianxiao.embedded.clickhouse.failure.ClickHouseUnavailable;
import cn.jianxiao.embedded.clickhouse.failure.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The npm client of this machine: it knows its registry and its proxy, so this project need not. */
record Npm(String command) {
    private static final int TOLD = 300;
    /** The negative of ENOSPC, as an exit status. */
    private static final int OUT_OF_SPACE = 228;

    /** Downloads the package's archive into the empty folder and names it. */
    Path pack(String name, Path folder) throws IOException, InterruptedException {
        run(folder, name, "pack", name, "--ignore-scripts");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new ClickHouseUnavailable(null, Text.NPM_FAILED, name, "no archive"));
        }
    }

    /** The checksum which the registry announces, for packages that have none pinned. */
    String announcedIntegrity(String name, Path folder) throws IOException, InterruptedException {
        return run(folder, name, "view", name, "dist.integrity")
                .lines()
                .reduce("", (earlier, last) -> last)
                .strip();
    }

    private String run(Path folder, String name, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        line.add("--loglevel=error");
        // Both by one pipe and none to a file: the disk may be full.
        Process npm = start(new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true));
        npm.getOutputStream().close();
        String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = npm.waitFor();
        if (status == 0) return said;
        if (status == OUT_OF_SPACE || said.contains("ENOSPC")) throw new IOException("No space left on device");
        String reason = said.strip().replaceAll("\\s+", " ");
        throw new ClickHouseUnavailable(
                null,
                Text.NPM_FAILED,
                name,
                reason.isEmpty() ? "exit " + status : reason.substring(0, Math.min(TOLD, reason.length())));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ClickHouseUnavailable(e, Text.NO_NPM);
        }
    }
}
