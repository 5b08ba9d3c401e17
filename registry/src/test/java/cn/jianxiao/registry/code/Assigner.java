package cn.jianxiao.registry.code;

import cn.jianxiao.registry.database.RegistryDatabase;
import cn.jianxiao.registry.rule.ShippedCodeRules;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

/** A process of its own that gives out one code after the other and says each as soon as it is given. */
final class Assigner {

    private Assigner() {}

    public static void main(String[] arguments) {
        DataSource database = RegistryDatabase.open(arguments[0], "sa", "");
        CodeRegistry registry = new CodeRegistry(database, new ShippedCodeRules(), code -> false, Clock.systemUTC());
        for (int number = 1; ; number++) {
            Requests.done(registry.register(Requests.head(number), Requests.LI));
            Answer.Done answer = Requests.done(
                    registry.assignMain(Requests.project(number), "chongqing", LocalDate.of(2026, 2, 3), Requests.LI));
            System.out.println(answer.project().graph().mainCode().orElseThrow().value());
        }
    }
}
