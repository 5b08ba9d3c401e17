package cn.jianxiao.code.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The same rules once more over Chongqing's codes, with texts in lists: slow and without the product's classes. */
final class SlowGraph {

    static final class Code {
        final String text;
        final String enteredBy;
        final List<String> parents = new ArrayList<>();
        String status = "ACTIVE";

        Code(String text, String parent, String enteredBy) {
            this.text = text;
            this.enteredBy = enteredBy;
            if (!parent.isEmpty()) {
                parents.add(parent);
            }
        }
    }

    private final String main;
    private final List<Code> codes = new ArrayList<>();

    SlowGraph(String project, String main, String enteredBy) {
        this.main = main;
        codes.add(new Code(project, "", enteredBy));
        codes.add(new Code(main, project, enteredBy));
    }

    List<Code> codes() {
        return codes;
    }

    private Optional<Code> find(String text) {
        return codes.stream().filter(code -> code.text.equals(text)).findFirst();
    }

    private boolean active(String text) {
        return find(text).filter(code -> code.status.equals("ACTIVE")).isPresent();
    }

    private static long hyphens(String text) {
        return text.chars().filter(c -> c == '-').count();
    }

    private boolean isLevel(String text, int level) {
        return text.startsWith(main) && hyphens(text) == level;
    }

    /** Every code that ever was is in the list, so the next serial follows from the largest there. */
    boolean split(String parent, int level, int count, String by) {
        if (!active(parent) || !isLevel(parent, level - 1) || count == 0) {
            return false;
        }
        int last = codes.stream()
                .map(code -> code.text)
                .filter(text -> text.startsWith(parent + "-") && hyphens(text) == level)
                .mapToInt(text -> Integer.parseInt(text.substring(text.length() - 3)))
                .max()
                .orElse(0);
        for (int i = 1; i <= count; i++) {
            codes.add(new Code("%s-%03d".formatted(parent, last + i), parent, by));
        }
        return true;
    }

    boolean link(String code, String parent) {
        if (!active(code) || !active(parent) || !code.contains("-") || !code.startsWith(main)) {
            return false;
        }
        String from = code.substring(0, code.lastIndexOf('-'));
        if (!parent.startsWith(main) || hyphens(from) != hyphens(parent)) {
            return false;
        }
        List<String> parents = find(code).orElseThrow().parents;
        if (!parents.contains(parent)) {
            parents.add(parent);
        }
        return true;
    }

    boolean cancel(String code) {
        return active(code) && isSplit(code) && move(code, "CANCELLED");
    }

    boolean recycle(String code, boolean inUse, String by) {
        boolean parts =
                codes.stream().anyMatch(other -> other.parents.contains(code) && !other.status.equals("RECYCLED"));
        return active(code) && isSplit(code) && !inUse && !parts && entered(code, by) && move(code, "RECYCLED");
    }

    boolean restore(String code, String by) {
        boolean recycled =
                find(code).filter(found -> found.status.equals("RECYCLED")).isPresent();
        return recycled
                && entered(code, by)
                && find(code).orElseThrow().parents.stream()
                        .noneMatch(parent -> find(parent).orElseThrow().status.equals("RECYCLED"))
                && move(code, "ACTIVE");
    }

    private boolean isSplit(String code) {
        return code.startsWith(main + "-");
    }

    private boolean entered(String code, String by) {
        return find(code).orElseThrow().enteredBy.equals(by);
    }

    private boolean move(String code, String status) {
        find(code).orElseThrow().status = status;
        return true;
    }

    /** By going up from everywhere until nothing is new. */
    Set<String> above(String code) {
        Set<String> above = new TreeSet<>();
        Set<String> known = new HashSet<>(Set.of(code));
        for (int i = 0; i < 5; i++) {
            for (String text : List.copyOf(known)) {
                find(text).ifPresent(found -> above.addAll(found.parents));
            }
            known.addAll(above);
        }
        return above;
    }
}
