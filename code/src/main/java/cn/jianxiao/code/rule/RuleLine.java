package cn.jianxiao.code.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** One line of a rule's text, word by word. */
final class RuleLine {

    private final List<String> words = new ArrayList<>();
    private int next;

    RuleLine(String line) {
        if (!line.startsWith("#")) {
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens()) {
                words.add(tokens.nextToken());
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String first() {
        return words.get(0);
    }

    String word(String what) {
        RuleCheck.that(next < words.size(), "no " + what);
        return words.get(next++);
    }

    int number(String what) {
        String word = word(what);
        RuleCheck.that(Digits.all(word) && word.length() <= 9, what + " is no number: " + word);
        return Integer.parseInt(word);
    }

    List<String> rest() {
        List<String> rest = List.copyOf(words.subList(next, words.size()));
        next = words.size();
        return rest;
    }

    void end() {
        RuleCheck.that(next == words.size(), "one word too many: " + rest());
    }
}
