package cn.jianxiao.registry.api.server;

import cn.jianxiao.registry.access.ApiKeys;
import cn.jianxiao.registry.access.ApiScope;
import cn.jianxiao.registry.access.KeyWish;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Accounts;
import cn.jianxiao.registry.account.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server on a free port with an empty registry and somebody of each role; one for all tests of a JVM. */
public final class Server {

    /** The district of all who are bound to one. */
    public static final String DISTRICT = "500103";

    private static final String PASSWORD = "a password of tests";

    private static final Server SHARED = new Server();

    private final ConfigurableApplicationContext context;

    private Server() {
        Path folder = Path.of("target", "server-" + ProcessHandle.current().pid());
        context = new SpringApplicationBuilder(TestApplication.class)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.root=WARN",
                        "jianxiao.registry.url=jdbc:h2:mem:api;DB_CLOSE_DELAY=-1",
                        "jianxiao.data=" + folder)
                .run();
        Accounts accounts = context.getBean(Accounts.class);
        accounts.ensure(Account.unbounded("root", "管理员", Role.ADMINISTRATOR), PASSWORD);
        accounts.ensure(Account.unbounded(TestApplication.LOCKED, "管理员", Role.ADMINISTRATOR), PASSWORD);
        accounts.ensure(Account.unbounded("office", "工改办", Role.SUPERVISOR), PASSWORD);
        accounts.ensure(Account.ofDistricts("staff", "工作人员", Role.STAFF, Set.of(DISTRICT)), PASSWORD);
        accounts.ensure(Account.ofDistricts("leader", "区领导", Role.DISTRICT_LEADER, Set.of(DISTRICT)), PASSWORD);
    }

    public static Server shared() {
        return SHARED;
    }

    public String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Who calls as that account: root, office, staff or leader. */
    public Client as(String account) {
        String credentials = account + ":" + PASSWORD;
        return new Client(
                address(), "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** Who calls with a fresh key of these rights. */
    public Client withKey(Set<String> districts, ApiScope... scopes) {
        KeyWish wish = new KeyWish("测试系统", Arrays.stream(scopes).collect(Collectors.toSet()), districts);
        return withToken(bean(ApiKeys.class).issue(wish, "root").token());
    }

    public Client withToken(String token) {
        return new Client(address(), "Bearer " + token);
    }

    public Client nobody() {
        return new Client(address(), "");
    }
}
