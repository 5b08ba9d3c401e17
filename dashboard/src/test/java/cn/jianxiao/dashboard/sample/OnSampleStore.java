package cn.jianxiao.dashboard.sample;

import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.sql.ClickHouseEndpoint;
import java.util.Set;
import org.springframework.context.annotation.Bean;

/** Puts the filled store behind the application, and an account of each role before it; to be imported by name. */
public class OnSampleStore {

    public static final String PASSWORD = "a password for tests";
    public static final String SUPERVISOR = "test-supervisor";
    public static final String ADMINISTRATOR = "test-administrator";
    public static final String LEADER = "test-leader";
    public static final String DISTRICT = "500103";

    @Bean
    ClickHouseEndpoint clickHouseEndpoint() {
        return SampleStore.filled().endpoint();
    }

    /** Made anew, so that no test depends on another's. */
    public static void introduce(Accounts accounts) {
        accounts.ensure(Account.unbounded(ADMINISTRATOR, "管理员", Role.ADMINISTRATOR), PASSWORD);
        accounts.ensure(Account.unbounded(SUPERVISOR, "市工改办", Role.SUPERVISOR), PASSWORD);
        accounts.ensure(Account.ofDistricts(LEADER, "区领导", Role.DISTRICT_LEADER, Set.of(DISTRICT)), PASSWORD);
    }
}
