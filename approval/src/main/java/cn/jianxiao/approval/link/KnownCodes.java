package cn.jianxiao.approval.link;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.KnownAlias;
import cn.jianxiao.approval.event.KnownCode;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.event.RegisteredCode;
import cn.jianxiao.code.graph.CodeStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 已知编码: the codes of one project as far as they are known, from the registry's snapshot and from what sources
 * registered. A code that both know is as the registry has it; one that only a source knows counts as active. Immutable.
 */
public final class KnownCodes {

    /** Nothing is known yet but what an event says itself. */
    public static final KnownCodes NONE = of(null, List.of());

    private record OwnCode(String system, String text) {}

    private final Map<String, KnownCode> codes = new HashMap<>();
    private final Map<OwnCode, String> aliases = new HashMap<>();

    private KnownCodes(@Nullable ProjectCodes snapshot, Collection<CodeRegistration> registrations) {
        if (snapshot != null) {
            top(snapshot.project());
            top(snapshot.mainCode());
            snapshot.codes().forEach(code -> codes.put(CodeText.normal(code.code()), code));
            for (KnownAlias alias : snapshot.aliases()) {
                aliases.put(new OwnCode(alias.system(), alias.text()), CodeText.normal(alias.code()));
            }
        }
        for (CodeRegistration registration : registrations) {
            top(registration.project());
            top(registration.unifiedCode());
            registration.codes().forEach(this::part);
        }
    }

    /**
     * @param snapshot the newest there is, null where the registry has said nothing
     * @param registrations of the project, in any order
     */
    public static KnownCodes of(@Nullable ProjectCodes snapshot, Collection<CodeRegistration> registrations) {
        return new KnownCodes(snapshot, registrations);
    }

    /** The code with this normal text. */
    public Optional<KnownCode> find(String normal) {
        return Optional.ofNullable(codes.get(normal));
    }

    /** The normal text of the code that a system's own code stands for (SH3). */
    public Optional<String> standsFor(String system, String text) {
        return Optional.ofNullable(aliases.get(new OwnCode(system, text)));
    }

    /** Whether nothing is called by another name. */
    boolean hasNoAliases() {
        return aliases.isEmpty();
    }

    private void top(String code) {
        if (!code.isEmpty()) {
            keep(new KnownCode(code, 0, "", List.of(), List.of(), CodeStatus.ACTIVE, Instant.EPOCH));
        }
    }

    private void part(RegisteredCode code) {
        keep(new KnownCode(
                code.code(), code.level(), code.name(), code.parents(), List.of(), CodeStatus.ACTIVE, Instant.EPOCH));
    }

    private void keep(KnownCode code) {
        codes.putIfAbsent(CodeText.normal(code.code()), code);
    }
}
