package cn.jianxiao.dashboard.act;

import cn.jianxiao.code.graph.CodeFact;
import cn.jianxiao.code.graph.Outcome;
import cn.jianxiao.dashboard.desk.CodeDesk;
import cn.jianxiao.dashboard.page.Deed;
import cn.jianxiao.dashboard.page.Foresight;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.FactTexts;
import cn.jianxiao.dashboard.word.FindingTexts;
import cn.jianxiao.registry.code.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A change of a project's codes: tried out by the registry while it is being filled in, then carried out by it. */
final class CodeDeed implements Deed {

    private final CodeDesk desk;
    private final String code;
    private final Supplier<Wish> wish;

    /** @param wish what the fields ask for at that moment */
    CodeDeed(CodeDesk desk, String code, Supplier<Wish> wish) {
        this.desk = desk;
        this.code = code;
        this.wish = wish;
    }

    @Override
    public Foresight foresee() {
        return switch (wish.get()) {
            case Wish.Incomplete incomplete -> Foresight.open(incomplete.sentence());
            case Wish.Wrong wrong -> Foresight.refused(wrong.sentences());
            case Wish.Change change -> foreseen(desk.preview(code, change.change()), change.notes());
        };
    }

    static Foresight foreseen(Outcome outcome, List<String> notes) {
        return switch (outcome) {
            case Outcome.Refused refused -> Foresight.refused(FindingTexts.of(refused.findings()));
            case Outcome.Done done when done.facts().isEmpty() -> Foresight.open(Texts.of("act.nothing"));
            case Outcome.Done done -> Foresight.possible(sentences(done.facts(), notes));
        };
    }

    @Override
    public Foresight perform() {
        return switch (wish.get()) {
            case Wish.Incomplete incomplete -> Foresight.open(incomplete.sentence());
            case Wish.Wrong wrong -> Foresight.refused(wrong.sentences());
            case Wish.Change change -> performed(desk.apply(code, change.change()));
        };
    }

    static Foresight performed(Answer answer) {
        return switch (answer) {
            case Answer.Refused refused -> Foresight.refused(FindingTexts.of(refused.findings()));
            case Answer.Done done -> Foresight.possible(sentences(done.facts(), List.of()));
        };
    }

    private static List<String> sentences(List<CodeFact> facts, List<String> notes) {
        List<String> sentences = new ArrayList<>(FactTexts.of(facts));
        sentences.addAll(notes);
        return sentences;
    }
}
