package cn.jianxiao.registry.api.running;

import cn.jianxiao.code.Finding;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.api.caller.Caller;
import cn.jianxiao.registry.api.caller.Needs;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.running.RunningBook;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 在办项目接口 (SC3): brings a list in to be compared. What is decided about its lines is decided by people, on the page. */
@RestController
final class RunningApi {

    private static final String FILE = "API";

    private final RunningBook book;
    private final Clock clock;

    RunningApi(RunningBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Lines are compared with the projects of all districts, so callers of some districts are refused. */
    @PostMapping("/api/v1/running-projects")
    @Needs(ApiScope.CODES_WRITE)
    ComparisonView compareRunningProjects(@RequestBody RunningOrder order, Caller caller) {
        if (!caller.districts().isEmpty()) {
            throw NotDone.refused(
                    List.of(ApiReason.OUT_OF_REACH.about("division", String.join(",", caller.districts()))));
        }
        List<Finding> faults = order.faults();
        if (!faults.isEmpty()) {
            throw NotDone.invalid(faults);
        }
        return ComparisonView.of(book.take(order.system().strip(), FILE, order.told(), caller.at(clock.instant())));
    }
}
