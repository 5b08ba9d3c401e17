package cn.jianxiao.embedded.clickhouse.statement;

import java.util.Optional;

/** The FORMAT at the end of a query; a column called format is none. */
final class TrailingFormat {
    private TrailingFormat() {}

    static Optional<String> in(String text) {
        Scanner scanner = new Scanner(text);
        Optional<String> format = Optional.empty();
        boolean settings = false;
        boolean announced = false;
        for (Token token = scanner.next(); token != null; token = scanner.next()) {
            if (announced && token.kind() == Token.Kind.WORD) {
                format = Optional.of(token.text());
                announced = false;
                settings = false;
            } else {
                settings = format.isPresent() && (settings || token.isWord("SETTINGS"));
                if (!settings && !token.isSign(';')) format = Optional.empty();
                announced = token.depth() == 0 && token.isWord("FORMAT");
            }
        }
        return format;
    }
}
