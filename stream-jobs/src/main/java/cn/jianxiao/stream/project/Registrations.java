package cn.jianxiao.stream.project;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.Envelope;
import cn.jianxiao.approval.event.EnvelopeCodec;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.approval.link.CodeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 项目登记簿: the distinct registrations of a project and what they add up to, whatever order they came in. Immutable.
 *
 * <p>Codes and their parents add up; what a code or the project is called is said by the registration updated last, then
 * by the one with the greater id.
 */
final class Registrations {

    static final Registrations NONE = new Registrations(List.of());

    private static final Comparator<CodeRegistration> BY_UPDATE = Comparator.comparing(CodeRegistration::updatedAt)
            .thenComparing(CodeRegistration::id)
            .thenComparing(Registrations::content, Arrays::compare);

    private final List<CodeRegistration> ordered;
    private final Map<String, RegisteredCode> codes = new TreeMap<>();

    private Registrations(List<CodeRegistration> ordered) {
        this.ordered = ordered;
        for (CodeRegistration registration : ordered) {
            registration.codes().forEach(this::merge);
        }
    }

    static Registrations of(Collection<CodeRegistration> registrations) {
        List<CodeRegistration> ordered = new ArrayList<>(registrations);
        ordered.sort(BY_UPDATE);
        return ordered.isEmpty() ? NONE : new Registrations(ordered);
    }

    /** These and one more; the same instance where its content, whenever it arrived, is among them. */
    Registrations with(CodeRegistration registration) {
        byte[] content = content(registration);
        if (ordered.stream().anyMatch(known -> Arrays.equals(content(known), content))) {
            return this;
        }
        List<CodeRegistration> more = new ArrayList<>(ordered);
        more.add(registration);
        return of(more);
    }

    /** How many there are: it only ever grows. */
    int size() {
        return ordered.size();
    }

    List<CodeRegistration> all() {
        return ordered;
    }

    /** The one that names the project. */
    CodeRegistration head() {
        return ordered.get(ordered.size() - 1);
    }

    /** Each code once. */
    Collection<RegisteredCode> codes() {
        return codes.values();
    }

    private void merge(RegisteredCode code) {
        String key = CodeText.normal(code.code());
        RegisteredCode before = codes.get(key);
        if (before == null) {
            codes.put(key, code);
            return;
        }
        Set<String> parents = new TreeSet<>(before.parents());
        parents.addAll(code.parents());
        String name = code.name().isEmpty() ? before.name() : code.name();
        codes.put(key, new RegisteredCode(code.code(), code.level(), name, List.copyOf(parents)));
    }

    private static byte[] content(CodeRegistration it) {
        return EnvelopeCodec.encode(new Envelope(
                "",
                new CodeRegistration(
                        it.id(),
                        it.source(),
                        Instant.EPOCH,
                        it.updatedAt(),
                        it.project(),
                        it.unifiedCode(),
                        it.name(),
                        it.owner(),
                        it.category(),
                        it.division(),
                        it.flowTypeCode(),
                        it.appliedAt(),
                        it.codes())));
    }
}
