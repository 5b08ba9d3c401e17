package cn.jianxiao.registry.api.verify;

import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.code.ReachedProjects;
import cn.jianxiao.registry.verify.Verdict;
import cn.jianxiao.registry.verify.Verification;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 受理前核验接口 (GD7). */
@RestController
final class VerificationApi {

    private final Verification verification;
    private final ReachedProjects projects;

    VerificationApi(Verification verification, ReachedProjects projects) {
        this.verification = verification;
        this.projects = projects;
    }

    /** A project of another district is not found, as everywhere: its particulars are not told by differences either. */
    @PostMapping("/api/v1/code-verifications")
    @Needs(ApiScope.CODES_READ)
    VerificationView verifyCode(@RequestBody VerificationOrder order, Caller caller) {
        Verdict verdict = verification.check(order.application());
        verdict.project().ifPresent(project -> projects.of(project, caller));
        return VerificationView.of(verdict);
    }
}
