package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.Stage;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 编码图: all codes of one project. Immutable: each operation gives another graph, or says why not. A graph and not a
 * tree, because a code may belong to several of the level above (CQ3). Whether a code or an alias is another project's
 * cannot be seen here.
 */
public final class CodeGraph {

    private final String project;
    private final SortedMap<String, CodeNode> nodes;
    private final SortedMap<Alias, String> aliases;
    private final Map<String, Integer> lastSerials;

    /** Made when first asked for; threads that ask at once make the same. */
    private @Nullable Relations relations;

    private CodeGraph(
            String project,
            SortedMap<String, CodeNode> nodes,
            SortedMap<Alias, String> aliases,
            Map<String, Integer> lastSerials) {
        this.project = project;
        this.nodes = nodes;
        this.aliases = aliases;
        this.lastSerials = lastSerials;
    }

    /**
     * A project that is not split (GD2).
     *
     * @param project its national code; for a project without fixed-asset investment, the unique code that a rule of the
     *     deployment makes for such (SH3)
     */
    public static CodeGraph of(RuledCode project, Stamp entered) {
        CodeNode top = new CodeNode(project, CodeStatus.ACTIVE, new TreeSet<>(), Part.BLANK, entered);
        return new CodeGraph(project.value(), new TreeMap<>(Map.of(project.value(), top)), new TreeMap<>(), Map.of());
    }

    /**
     * The graph that was stored.
     *
     * @param lastSerials as {@link #lastSerials} gave them
     * @throws IllegalArgumentException when the project's node is missing, or a parent's
     */
    public static CodeGraph restored(
            String project, Collection<CodeNode> nodes, Map<Alias, String> aliases, Map<String, Integer> lastSerials) {
        SortedMap<String, CodeNode> byValue = new TreeMap<>();
        nodes.forEach(node -> byValue.put(node.value(), node));
        for (CodeNode node : nodes) {
            boolean placed = node.value().equals(project) == node.parents().isEmpty();
            if (!placed || !byValue.keySet().containsAll(node.parents())) {
                throw new IllegalArgumentException(node.value() + " hangs on nothing in the graph of " + project);
            }
        }
        if (!byValue.containsKey(project)) {
            throw new IllegalArgumentException("no node for the project " + project);
        }
        return new CodeGraph(project, byValue, new TreeMap<>(aliases), Map.copyOf(lastSerials));
    }

    /** 项目代码. */
    public String project() {
        return project;
    }

    /** 主码, empty where the project has none. */
    public Optional<CodeNode> mainCode() {
        return childrenOf(project).stream().filter(node -> isMain(node.value())).findFirst();
    }

    /** Whether it is the project's code or its main code, from which everything else was split. */
    boolean isTop(String value) {
        return value.equals(project) || isMain(value);
    }

    private boolean isMain(String value) {
        CodeNode node = nodes.get(value);
        return node != null
                && node.parents().contains(project)
                && node.code().stage().equals(Stage.TOP);
    }

    /** The node of a code's text. */
    public Optional<CodeNode> node(String value) {
        return Optional.ofNullable(nodes.get(value));
    }

    /** All nodes, in the order of their texts. */
    public List<CodeNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** All aliases and the codes they stand for. */
    public SortedMap<Alias, String> aliases() {
        return Collections.unmodifiableSortedMap(aliases);
    }

    /** The last serial given out, by parent and stage. It is kept, because a serial is never given twice. */
    public Map<String, Integer> lastSerials() {
        return lastSerials;
    }

    /** The code that a department's own code stands for. */
    public Optional<CodeNode> resolve(Alias alias) {
        return Optional.ofNullable(aliases.get(alias)).flatMap(this::node);
    }

    /** The codes split from or linked to a code, in the order of their texts; the merged ones are below each. */
    public List<CodeNode> childrenOf(String value) {
        Relations known = relations;
        if (known == null) {
            known = new Relations(nodes.values());
            relations = known;
        }
        return known.below(value);
    }

    /** Every code once, each after one of its parents, from the project down. */
    public List<CodeNode> walk() {
        return new Traversal(this).down();
    }

    /** All codes above a code, the project included, each once. */
    public SortedSet<String> ancestorsOf(String value) {
        return new Traversal(this).above(value);
    }

    /** 工程代码: the codes in use that nothing in use was split from; of a project that is not split, its own code (GD2). */
    public List<CodeNode> engineeringCodes() {
        return new Traversal(this).lowestInUse();
    }

    /** 赋码 (CQ1): gives the project its main code. The same once more changes nothing. */
    public Outcome assignMain(RuledCode main, Stamp stamp) {
        return Splitting.assignMain(this, main, stamp);
    }

    /** 拆分 (CQ2, GD1): splits one or many codes off another. */
    public Outcome split(SplitRequest request, Stamp stamp) {
        return Splitting.split(this, request, stamp);
    }

    /** 合并 (CQ3): splits a code off that also belongs to the other parents. */
    public Outcome merge(SplitRequest request, Set<String> otherParents, Stamp stamp) {
        return Linking.merge(this, request, otherParents, stamp);
    }

    /** 关联 (CQ3): lets a code belong to one more of the level above. */
    public Outcome link(String code, String parent, Stamp stamp) {
        return Linking.link(this, code, parent, stamp);
    }

    /**
     * 接管 (CQ2, CQ10): takes over a code that another system split off, and sees to it that its serial is not given again.
     * The same once more changes nothing; further parents are linked; a part is taken over where nothing was told of the
     * code before, and is changed afterwards by {@link #change} only, with a reason (GD4).
     *
     * @param parents all codes it belongs to, all in this graph, that it was split from among them
     */
    public Outcome adopt(RuledCode code, Set<String> parents, Part part, Stamp stamp) {
        return Adoption.adopt(this, code, parents, part, stamp);
    }

    /** 变更 (GD4): keeps the code and changes what is told of it. */
    public Outcome change(String code, Part after, String reason, Stamp stamp) {
        return Changing.change(this, code, after, reason, stamp);
    }

    /** 注销 (GD5). */
    public Outcome cancel(String code, String reason, Stamp stamp) {
        return Lifecycle.cancel(this, code, reason, stamp);
    }

    /**
     * 回收 (SC2).
     *
     * @param inUse whether there are approvals or results under the code
     */
    public Outcome recycle(String code, boolean inUse, Stamp stamp) {
        return Lifecycle.recycle(this, code, inUse, stamp);
    }

    /** 恢复 (SC2): out of the recycle bin. */
    public Outcome restore(String code, Stamp stamp) {
        return Lifecycle.restore(this, code, stamp);
    }

    /** 对应 (SH3): a department's own code for a code. */
    public Outcome alias(Alias alias, String code, Stamp stamp) {
        return Changing.alias(this, alias, code, stamp);
    }

    /** Why an event of a matter of that phase may not come under that code (GD5, GD6); empty when it may. */
    public Optional<Finding> refusal(String code, Phase phase) {
        Optional<Finding> closed = Checks.closed(this, "code", code);
        boolean byPart = phase == Phase.INITIATION && !isTop(code);
        return closed.isPresent() || !byPart
                ? closed
                : Optional.of(GraphReason.INITIATION_BY_PROJECT.about("code", code));
    }

    /** 材料复用 (CQ4, SC1): what may be used under a code: its own and what stands above it, never beside or below. */
    public List<UsableMaterial> materialOf(String code, Collection<Material> all) {
        Set<String> above = ancestorsOf(code);
        return all.stream()
                .filter(material -> material.code().equals(code) || above.contains(material.code()))
                .distinct()
                .map(material -> new UsableMaterial(material, material.code().equals(code)))
                .toList();
    }

    CodeGraph with(CodeNode node) {
        return with(List.of(node));
    }

    /** All at once: each other graph is a copy of the nodes. */
    CodeGraph with(List<CodeNode> added) {
        SortedMap<String, CodeNode> more = new TreeMap<>(nodes);
        added.forEach(node -> more.put(node.value(), node));
        return new CodeGraph(project, more, aliases, lastSerials);
    }

    CodeGraph with(Alias alias, String code) {
        SortedMap<Alias, String> more = new TreeMap<>(aliases);
        more.put(alias, code);
        return new CodeGraph(project, nodes, more, lastSerials);
    }

    int lastSerial(String parent, String stage) {
        return lastSerials.getOrDefault(counter(parent, stage), 0);
    }

    CodeGraph counted(String parent, String stage, int serial) {
        Map<String, Integer> more = new TreeMap<>(lastSerials);
        more.put(counter(parent, stage), serial);
        return new CodeGraph(project, nodes, aliases, Collections.unmodifiableMap(more));
    }

    /** The serial of a code that was split is not given again. */
    CodeGraph counted(RuledCode split) {
        String parent = split.parent().orElseThrow().value();
        int serial = split.serial().orElseThrow();
        return serial > lastSerial(parent, split.stage()) ? counted(parent, split.stage(), serial) : this;
    }

    private static String counter(String parent, String stage) {
        return parent + '#' + stage;
    }
}
