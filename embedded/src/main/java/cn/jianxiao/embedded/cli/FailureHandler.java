package cn.jianxiao.embedded.cli;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for the person, the details for the log. */
record FailureHandler(Console console) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult result) {
        Exception failure =
                FileTrouble.of(thrown).<Exception>map(known -> known).orElse(thrown);
        if (!(failure instanceof Failure known)) {
            console.tell("fail.unexpected", String.valueOf(failure.getMessage()), log());
            LoggerFactory.getLogger(FailureHandler.class).error("{} failed", line.getCommandName(), failure);
            return 1;
        }
        console.err().println(known.in(console.texts()));
        if (known.getCause() != null) {
            LoggerFactory.getLogger(FailureHandler.class)
                    .error("{} failed: {}", line.getCommandName(), known.getMessage(), known.getCause());
        }
        return 1;
    }

    private static Path log() {
        return Path.of(
                System.getProperty("jianxiao.logs", "."), System.getProperty("jianxiao.log.name", "cli") + ".log");
    }
}
