package cn.jianxiao.ingest.code;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.ProjectCodes;
import cn.jianxiao.approval.link.KnownCodes;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.registry.code.Answer;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** 登记库编码簿: asks the registry where projects stand, and for the codes of those only that moved since it asked last. */
public final class RegistryBook implements CodeBook {

    private static final int KEPT = 20_000;

    private record Read(long version, KnownProject project) {}

    private final CodeRegistry registry;
    private final CodeRules rules;
    private final Map<String, Read> read = new LeastRecentlyUsed<>(KEPT);

    public RegistryBook(CodeRegistry registry, CodeRules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    @Override
    public RuleSet rules() {
        return answered(rules::current);
    }

    @Override
    public Map<String, KnownProject> projects(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : answered(() -> known(codes));
    }

    @Override
    public Optional<String> projectOf(String system, String ownCode) {
        return answered(() -> registry.resolve(new Alias(system, ownCode))
                .or(() -> registry.find(ownCode))
                .map(found -> found.graph().project()));
    }

    @Override
    public List<Finding> adopt(CodeRegistration registration) {
        return answered(() -> switch (registry.adopt(registration)) {
            case Answer.Done done -> done.doubts();
            case Answer.Refused refused -> refused.findings();
        });
    }

    private Map<String, KnownProject> known(Collection<String> codes) {
        Map<String, Long> versions = registry.versions(codes);
        Map<String, KnownProject> known = new HashMap<>();
        for (String code : codes) {
            Long version = versions.get(code);
            (version == null ? fresh(code) : ofVersion(code, version)).ifPresent(found -> known.put(code, found));
        }
        return known;
    }

    private Optional<KnownProject> ofVersion(String project, long version) {
        synchronized (read) {
            Read kept = read.get(project);
            if (kept != null && kept.version() >= version) {
                return Optional.of(kept.project());
            }
        }
        return fresh(project);
    }

    private Optional<KnownProject> fresh(String code) {
        return registry.snapshot(code).map(this::keep);
    }

    private KnownProject keep(ProjectCodes snapshot) {
        KnownProject project = new KnownProject(snapshot.project(), KnownCodes.of(snapshot, List.of()));
        synchronized (read) {
            read.put(snapshot.project(), new Read(snapshot.version(), project));
        }
        return project;
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException e) {
            throw new OutboxUnavailable("the registry does not answer", e);
        }
    }
}
