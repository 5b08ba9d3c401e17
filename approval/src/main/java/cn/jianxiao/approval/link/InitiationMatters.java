package cn.jianxiao.approval.link;

import cn.jianxiao.approval.event.ApprovalEvent;
import cn.jianxiao.approval.event.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 立项事项 (GD6): which matters are approval 审批, ratification 核准 or filing 备案 of a project, and so come under the
 * project's own code only. Such a matter is of the first stage and listed, by its code or by words of its name:
 *
 * <pre>
 *   # a comment
 *   matter FGW-02
 *   name 投资项目备案
 * </pre>
 *
 * @param matters codes of matters
 * @param names words that the name of a matter contains
 */
public record InitiationMatters(Set<String> matters, List<String> names) implements Serializable {

    private static final String BY_CODE = "matter ";
    private static final String BY_NAME = "name ";
    private static final InitiationMatters SHIPPED = parse(shippedText());

    public InitiationMatters {
        matters = Set.copyOf(matters);
        names = List.copyOf(names);
    }

    /** The list that comes with the product. */
    public static InitiationMatters shipped() {
        return SHIPPED;
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException with the line that is neither blank, comment, matter nor name
     */
    public static InitiationMatters parse(String text) {
        Set<String> matters = new HashSet<>();
        Set<String> names = new HashSet<>();
        text.lines().map(String::strip).filter(InitiationMatters::says).forEach(line -> {
            if (line.startsWith(BY_CODE)) {
                matters.add(line.substring(BY_CODE.length()).strip());
            } else if (line.startsWith(BY_NAME)) {
                names.add(line.substring(BY_NAME.length()).strip());
            } else {
                throw new IllegalArgumentException(
                        "A line of the initiation matters says 'matter CODE' or 'name WORDS'," + " not: " + line);
            }
        });
        return new InitiationMatters(matters, names.stream().sorted().toList());
    }

    /**
     * Reads a list from a file.
     *
     * @throws UncheckedIOException if it cannot be read, with its name
     */
    public static InitiationMatters read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of initiation matters cannot be read: " + file, e);
        }
    }

    /** Whether an event is of such a matter. */
    public boolean include(ApprovalEvent event) {
        return event.stage() == Stage.PLANNING_PERMIT
                && (matters.contains(event.matter()) || names.stream().anyMatch(event.matterName()::contains));
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private static String shippedText() {
        try (InputStream in =
                Objects.requireNonNull(InitiationMatters.class.getResourceAsStream("initiation.matters"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of initiation matters cannot be read", e);
        }
    }
}
