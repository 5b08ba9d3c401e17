package cn.jianxiao.dashboard.store;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.dashboard.security.CurrentUser;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.Parameter;
import cn.jianxiao.sql.query.QualityParameters;
import cn.jianxiao.sql.query.Query;
import cn.jianxiao.sql.query.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 提问: asks the catalogue's queries within the scope of the current user, as of now unless told otherwise. Pages and
 * API have no other way to the store, so neither can choose a scope.
 */
@Component
public final class Questions {

    private static final String AS_OF = "as_of";

    private final ClickHouse store;
    private final Supplier<Scope> scope;
    private final Clock clock;
    private final Map<String, String> settings;

    @Autowired
    Questions(ClickHouse store, CurrentUser user, Clock clock, QualityThresholds thresholds) {
        this(store, user::scope, clock, QualityParameters.of(thresholds));
    }

    Questions(ClickHouse store, Supplier<Scope> scope, Clock clock, Map<String, String> settings) {
        this.settings = settings;
        this.store = store;
        this.scope = scope;
        this.clock = clock;
    }

    /** The same for what goes on after the request, where nobody is logged in: within the scope that the user has now. */
    public Questions inBackground() {
        Scope now = scope.get();
        return new Questions(store, () -> now, clock, settings);
    }

    public <R extends Record> List<R> ask(Query<R> query, Arguments arguments) {
        return query.run(store, scope.get(), complete(query, arguments));
    }

    /** For a query that answers with just one line. */
    public <R extends Record> R one(Query<R> query, Arguments arguments) {
        return ask(query, arguments).getFirst();
    }

    /** Line by line as they come, for answers that may be longer than memory. */
    public <R extends Record> void each(Query<R> query, Arguments arguments, Consumer<R> line) {
        query.each(store, scope.get(), complete(query, arguments), line);
    }

    /** The answer without types, for printing. */
    public Table table(Query<?> query, Arguments arguments) {
        return query.table(store, scope.get(), complete(query, arguments));
    }

    /** The moment as of which answers hold. */
    public Instant now() {
        return clock.instant();
    }

    /** The day of {@link #now()} where the users are. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), clock.getZone());
    }

    /** What was not said is as of now and by the settings of this installation. */
    private Arguments complete(Query<?> query, Arguments arguments) {
        Arguments complete = arguments;
        for (Parameter parameter : query.parameters()) {
            String name = parameter.name();
            if (!arguments.values().containsKey(name)) {
                complete = name.equals(AS_OF) ? complete.with(AS_OF, now()) : setting(complete, name);
            }
        }
        return complete;
    }

    private Arguments setting(Arguments arguments, String name) {
        String value = settings.get(name);
        return value == null ? arguments : arguments.with(name, value);
    }
}
