package cn.jianxiao.embedded.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** 遗言: the last sentence that a part left in its log, which mostly says why it does not start. */
final class LastWords {

    private LastWords() {}

    /** Empty where it said nothing; frames of a stack trace are no sentence. */
    static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            for (var line : lines.reversed()) {
                if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                    return line.strip();
                }
            }
        } catch (NoSuchFileException | MalformedInputException nothingToQuote) {
            return "";
        } catch (IOException e) {
            LoggerFactory.getLogger(LastWords.class).warn("{} cannot be read", log, e);
        }
        return "";
    }
}
