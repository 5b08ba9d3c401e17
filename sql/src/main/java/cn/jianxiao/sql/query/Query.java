package cn.jianxiao.sql.query;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * 查询: one question: its statement, its parameters and the record that a line of the answer becomes.
 *
 * @param <R> a line; its components are the columns, in snake case
 */
public final class Query<R extends Record> {

    private final String name;
    private final String sql;
    private final List<Parameter> parameters;
    private final LineReader<R> reader;

    private Query(String name, Class<R> line, List<Parameter> parameters) {
        this.name = name;
        this.sql = Statement.of(name);
        this.parameters = List.copyOf(parameters);
        this.reader = new LineReader<>(line);
    }

    /** The question whose statement is {@code queries/NAME.sql}. */
    static <R extends Record> Query<R> of(String name, Class<R> line, Parameter... parameters) {
        return new Query<>(name, line, List.of(parameters));
    }

    public String name() {
        return name;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public List<String> columns() {
        return reader.columns();
    }

    /** The statement as it is sent, for those who want to ask it by hand. */
    public String sql() {
        return sql;
    }

    /** Where the texts for people name this query. */
    public String descriptionKey() {
        return "query." + name;
    }

    /**
     * Asks within a scope.
     *
     * @throws QueryProblem if a parameter is unknown, missing or malformed
     * @throws cn.jianxiao.sql.client.ClickHouseFailure if ClickHouse refuses or is away
     */
    public List<R> run(ClickHouse database, Scope scope, Arguments arguments) {
        return reader.lines(table(database, scope, arguments));
    }

    /** The same, each line handed on as it comes, for answers that may be longer than memory. */
    public void each(ClickHouse database, Scope scope, Arguments arguments, Consumer<R> line) {
        database.each(sql, bind(scope, arguments), row -> line.accept(reader.line(row)));
    }

    /** The same answer without types, for printing. */
    public Table table(ClickHouse database, Scope scope, Arguments arguments) {
        return database.query(sql, bind(scope, arguments));
    }

    @Override
    public String toString() {
        return name;
    }

    private Map<String, Object> bind(Scope scope, Arguments arguments) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String given : arguments.values().keySet()) {
            if (!known.contains(given)) {
                throw QueryProblem.noSuchParameter(this, given, known);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            values.put(parameter.name(), parameter.bind(arguments.get(parameter.name())));
        }
        ScopeParameters.put(scope, values);
        return values;
    }
}
