package cn.jianxiao.code.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same rules once more over Chongqing's codes, with texts in lists: slow and without the product's classes. */
final class SlowGraph {

    static final class Code {
        final String text;
        final String enteredBy;
        final List<String> parents = new ArrayList<>();
        final Set<String> buildings = new TreeSet<>();
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
    private final Map<String, String> aliases = new TreeMap<>();

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
    boolean split(String parent, int level, List<Set<String>> parts, String by) {
        boolean covered = parts.stream().allMatch(part -> covered(List.of(parent), part));
        if (!active(parent) || !isLevel(parent, level - 1) || parts.isEmpty() || !covered) {
            return false;
        }
        return given(parent, level, parts, by);
    }

    private boolean given(String parent, int level, List<Set<String>> parts, String by) {
        int last = last(parent, level);
        if (last + parts.size() > 999) {
            return false;
        }
        for (Set<String> part : parts) {
            last++;
            Code code = new Code("%s-%03d".formatted(parent, last), parent, by);
            code.buildings.addAll(part);
            codes.add(code);
        }
        return true;
    }

    private int last(String parent, int level) {
        return codes.stream()
                .map(code -> code.text)
                .filter(text -> text.startsWith(parent + "-") && hyphens(text) == level)
                .mapToInt(text -> Integer.parseInt(text.substring(text.length() - 3)))
                .max()
                .orElse(0);
    }

    boolean merge(String parent, int level, List<Set<String>> parts, Set<String> others, String by) {
        Set<String> all = new TreeSet<>(others);
        all.add(parent);
        boolean parents = all.stream().allMatch(other -> active(other) && isLevel(other, level - 1));
        boolean covered = parts.stream().allMatch(part -> covered(all, part));
        int known = codes.size();
        if (!parents || !covered || parts.isEmpty() || !given(parent, level, parts, by)) {
            return false;
        }
        for (Code code : codes.subList(known, codes.size())) {
            others.stream().filter(other -> !other.equals(parent)).forEach(code.parents::add);
        }
        return true;
    }

    boolean adopt(String text, Set<String> parents, Set<String> part, String by) {
        if (!text.startsWith(main + "-") || !parents.contains(text.substring(0, text.lastIndexOf('-')))) {
            return false;
        }
        Optional<Code> known = find(text);
        if (known.isPresent()) {
            boolean more = parents.stream()
                    .allMatch(parent -> known.get().parents.contains(parent)
                            || (active(text) && active(parent) && isLevel(parent, (int) hyphens(text) - 1)));
            return more && addTo(known.get(), parents, part);
        }
        boolean fits = parents.stream().allMatch(parent -> active(parent) && isLevel(parent, (int) hyphens(text) - 1));
        if (!fits || !covered(parents, part)) {
            return false;
        }
        Code code = new Code(text, "", by);
        code.parents.addAll(parents);
        code.buildings.addAll(part);
        codes.add(code);
        return true;
    }

    private boolean addTo(Code code, Set<String> parents, Set<String> part) {
        Set<String> all = new TreeSet<>(code.parents);
        all.addAll(parents);
        boolean tells = code.buildings.isEmpty() && !part.isEmpty();
        if (tells && (!code.status.equals("ACTIVE") || !covered(all, part) || strandsBelow(code.text, part))) {
            return false;
        }
        code.parents.clear();
        code.parents.addAll(all);
        if (tells) {
            code.buildings.addAll(part);
        }
        return true;
    }

    boolean change(String text, Set<String> part) {
        if (!active(text)) {
            return false;
        }
        Code code = find(text).orElseThrow();
        boolean same = code.buildings.equals(part);
        if (!same && (!covered(code.parents, part) || strandsBelow(text, part))) {
            return false;
        }
        code.buildings.clear();
        code.buildings.addAll(part);
        return true;
    }

    boolean alias(String alias, String text) {
        return active(text)
                && (aliases.putIfAbsent(alias, text) == null
                        || aliases.get(alias).equals(text));
    }

    Map<String, String> aliases() {
        return aliases;
    }

    /** Whether every building is one of some parent's, or some parent's are not known. */
    private boolean covered(Collection<String> parents, Set<String> part) {
        boolean open = parents.stream()
                .anyMatch(parent ->
                        find(parent).filter(code -> code.buildings.isEmpty()).isPresent());
        return open
                || parents.isEmpty()
                || part.stream()
                        .allMatch(building -> parents.stream()
                                .anyMatch(parent -> find(parent)
                                        .filter(code -> code.buildings.contains(building))
                                        .isPresent()));
    }

    private boolean strandsBelow(String text, Set<String> part) {
        Code code = find(text).orElseThrow();
        Set<String> before = new TreeSet<>(code.buildings);
        code.buildings.clear();
        code.buildings.addAll(part);
        boolean strands = codes.stream()
                .filter(child -> child.parents.contains(text) && child.status.equals("ACTIVE"))
                .anyMatch(child -> !covered(child.parents, child.buildings));
        code.buildings.clear();
        code.buildings.addAll(before);
        return strands;
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
                && covered(find(code).orElseThrow().parents, find(code).orElseThrow().buildings)
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
